package com.acme.chat;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

@NoArgsConstructor(access = AccessLevel.PRIVATE)
class ChatCodes {
    static final int BANNED = 4001;
}
