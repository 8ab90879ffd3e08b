//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = Missing.GONE) void gone() {} // error: compiler
}
