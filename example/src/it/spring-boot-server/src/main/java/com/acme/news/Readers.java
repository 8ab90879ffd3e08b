package com.acme.news;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.WebSocketStack;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.stereotype.Component;

/** What the news do when a reader is gone. */
@Component
@CloseHandlers(stack = WebSocketStack.SPRING_TOMCAT)
class Readers {
    final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @OnClose(code = {1000, 1001})
    void left(int code) {
        seen.add("left: " + code);
    }

    @OnClose(code = 1006)
    void lost(Throwable cause) {
        seen.add("lost: " + cause.getClass().getSimpleName());
    }

    @OnClose
    void other(CloseEvent event) {
        seen.add("other: " + event.code() + " " + event.origin());
    }
}
