package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.UserMessage;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;

class Chat {
    final List<String> seen = new ArrayList<>();

    @OnClose(code = 1000)
    void done() {
        seen.add("done");
    }

    @OnClose(code = 1001)
    @Reconnect
    void away(String reason) {
        seen.add("away: " + reason);
    }

    @OnClose(code = 1006)
    @Reconnect
    void dropped(Throwable cause) {
        seen.add("dropped: " + cause);
    }

    @OnClose(code = {1012, 1013})
    CloseAction busy(int code, WebSocket session) {
        seen.add("busy: " + code + ", " + session);
        return CloseAction.reconnect(ReconnectPolicy.forCode(code));
    }

    @OnClose(code = 1008)
    @UserMessage("You were signed out.")
    void kicked() {
        seen.add("kicked");
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add("other: " + event.code());
    }
}
