package com.acme.chat;

import lombok.Value;

/** Stands for the session: the handlers use accessors that Lombok writes. */
@Value
class Member {
    String name;
}
