//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;

public class Chat {
    @OnClose(code = 1000) void done() {}
    @OnClose(code = 1001) void away(String reason) {}
    @OnClose(code = 1006) @Reconnect void dropped(Throwable cause) {}
    @OnClose(code = {1012, 1013}) @Reconnect void busy() {}
    @OnClose(code = 1008) @UserMessage("You were signed out.") void kicked() {}
    @OnClose(from = 4000, to = 4099) void app(int code, String reason) {}
    @OnClose void other(CloseEvent event) {}
}
