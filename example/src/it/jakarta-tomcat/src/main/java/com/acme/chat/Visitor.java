package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.WebSocketStack;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a visitor's client does when its connection is gone. Tomcat reports 1012 (Service Restart) as 1002. */
@CloseHandlers(stack = WebSocketStack.TOMCAT)
class Visitor {
    final List<String> seen = new CopyOnWriteArrayList<>();

    @OnClose(code = 1000)
    void done() {
        seen.add("done");
    }

    @OnClose(code = {1001, 1011})
    @Reconnect
    void later(int code) {
        seen.add("later: " + code);
    }

    @OnClose(code = 1002)
    @Reconnect(minDelayMillis = 5_000, firstDelayMillis = 30_000)
    void restarting(String reason) {
        seen.add("restarting: " + reason);
    }

    @OnClose(code = 1006)
    @Reconnect
    void dropped(CloseEvent event) {
        seen.add("dropped: " + event.origin());
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add("other: " + event.code());
    }
}
