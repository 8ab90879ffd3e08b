//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(exhaustive = Missing.class) // error: compiler
class Chat {
    @OnClose(code = 1000) void gone() {}
}
