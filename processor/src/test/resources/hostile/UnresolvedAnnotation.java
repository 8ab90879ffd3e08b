//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @Missing @OnClose(code = {1000, 1001, 1006}) void gone() {} // error: compiler
    @OnClose void other() {}
}
