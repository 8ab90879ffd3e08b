//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = 1000) Missing gone() { // error: compiler
        return null;
    }
}
