//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(code = 1012) @Reconnect(multiplier = "2") void restarted() {} // error: compiler
    @OnClose(from = "4000", to = 4001) void full() {} // error: compiler
    @OnClose void other() {}
}
