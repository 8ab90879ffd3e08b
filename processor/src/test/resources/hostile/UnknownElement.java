//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat { // error: MissingCloseHandler
    @OnClose(codes = 1000) void gone() {} // error: compiler
}
