//// com/acme/Chats.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnector;
import io.github.closecall.adapter.JdkCloses;
import io.github.closecall.protocol.DiscordGateway;
import java.io.IOException;
import java.io.Serializable;

class Chats {
    static class Ours {
        @OnClose(code = {1000, 1001, 1006}) void usual(JdkCloses closes) {} // error: InvalidHandlerSignature
        @OnClose(code = 4000) void full(Reconnector<String> reconnector) {} // error: InvalidHandlerSignature
        @OnClose(code = 4001) void late(DiscordGateway codes) {} // error: InvalidHandlerSignature
        @OnClose void other() {}
    }

    static class Causes<T extends IOException> {
        @OnClose(code = {1000, 1001, 1006}) void usual(T cause) {} // error: InvalidHandlerSignature
        @OnClose void other() {}
    }

    static class Both<T extends Exception & Serializable> {
        @OnClose(code = {1000, 1001, 1006}) void usual(T cause) {} // error: InvalidHandlerSignature
        @OnClose void other() {}
    }

    static class Sessions<S extends AutoCloseable & Comparable<S>, T extends S> {
        @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
        @OnClose void other(T session) {}
    }
}
