//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    static int code = 1000;
    @OnClose(code = code) void gone() {} // error: compiler
}
