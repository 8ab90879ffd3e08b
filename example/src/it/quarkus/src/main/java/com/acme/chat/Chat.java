package com.acme.chat;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.WebSocketStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What the client does when its connection is gone. */
@CloseHandlers(stack = WebSocketStack.QUARKUS)
class Chat {
    final BlockingQueue<Integer> seen = new LinkedBlockingQueue<>();

    @OnClose(code = 1000)
    void done() {
        seen.add(1000);
    }

    @OnClose(code = {1001, 1006, 1011, 1012, 1013})
    @Reconnect
    void later(int code) {
        seen.add(code);
    }

    @OnClose(code = 1008)
    @UserMessage("You were asked to leave.")
    void removed() {
        seen.add(1008);
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add(event.code());
    }
}
