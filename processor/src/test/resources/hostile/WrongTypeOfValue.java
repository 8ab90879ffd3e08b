//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = "1000") void gone() {} // error: compiler
    @OnClose void other() {}
}
