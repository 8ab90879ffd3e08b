//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import java.net.http.WebSocket;

public class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual(WebSocket socket, int code) {}
    @OnClose(from = 4000, to = 4999) void application(Throwable cause, String reason, WebSocket socket, int code, CloseEvent event) {}
    @OnClose CloseAction other(WebSocket socket) {
        return CloseAction.stop();
    }
}
