//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@SuppressWarnings("StoppingCatchAll")
class Chat {
    private static final int FULL = 4001;

    @OnClose(1000) void done() {}
    @OnClose({1001, 1006}) @Reconnect void lost() {}
    @OnClose(value = 1008) void kicked() {}
    @OnClose(FULL) @OnClose(code = 4002) @OnClose({4003, 4004}) void full() {}
    @OnClose(value = 4005, from = 4010, to = 4019) void mixed() {}
    @OnClose void other() {}
}
