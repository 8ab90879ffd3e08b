package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class Chat {
    final List<String> seen = new CopyOnWriteArrayList<>();

    @OnClose(code = 1000)
    void done() {
        seen.add("done");
    }

    @OnClose(code = {1001, 1012, 1013})
    @Reconnect(minDelayMillis = 0, firstDelayMillis = 10)
    @SuppressWarnings("HastyReconnect") // The test does not want to wait; a real client should.
    void away(int code, String reason) {
        seen.add("away: " + code + " " + reason);
    }

    @OnClose(code = 1006)
    @Reconnect(firstDelayMillis = 10, maxAttempts = 1)
    @SuppressWarnings("HastyReconnect")
    void dropped(CloseEvent event) {
        seen.add("dropped: " + event.origin());
    }

    @OnClose(code = 1008)
    @UserMessage("You were signed out.")
    void kicked() {
        seen.add("kicked");
    }

    @OnClose
    void other(int code) {
        seen.add("other: " + code);
    }
}
