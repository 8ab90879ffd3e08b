//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    private Missing field; // error: compiler

    @OnClose(code = {1000, 1001, 1006}) void gone() {}
    @OnClose void other() {}
}
