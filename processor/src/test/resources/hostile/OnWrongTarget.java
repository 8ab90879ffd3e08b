//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@OnClose(code = 1000) // error: compiler
class Chat {
    @Reconnect int field; // error: compiler
}
