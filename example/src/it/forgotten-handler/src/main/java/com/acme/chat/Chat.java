package com.acme.chat;

import io.github.closecall.OnClose;

class Chat {
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = 1000)
    void done() {}

    @OnClose
    void other(int code, String reason) {}
}
