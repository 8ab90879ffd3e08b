package com.acme.client;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.WebSocketStack;

/** What a visitor does when the chat is over. */
@CloseHandlers(stack = WebSocketStack.SPRING_TOMCAT)
class Chat {
    @OnClose(code = {1000, 1001})
    void done() {}

    /** Tomcat reports 1012 (Service Restart) as 1002. */
    @OnClose(code = 1002)
    @Reconnect(minDelayMillis = 5_000, firstDelayMillis = 30_000)
    void restarting() {}

    @OnClose(code = 1006)
    @Reconnect
    void dropped(Throwable cause) {}

    @OnClose
    void other(CloseEvent event) {}
}
