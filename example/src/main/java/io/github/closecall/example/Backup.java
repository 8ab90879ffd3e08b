package io.github.closecall.example;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import java.net.http.WebSocket;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A backup over several connections at a time. One object handles all of them, so the methods take the one that ended.
 */
final class Backup {

    private final Consumer<String> calls;

    Backup(Consumer<String> calls) {
        this.calls = calls;
    }

    @OnClose(code = 1000)
    void stored(WebSocket connection) {
        calls.accept("stored(" + describe(connection) + ")");
    }

    /** There is no connection if it did not open. */
    @OnClose(code = {1001, 1006, 1012, 1013})
    @Reconnect
    void interrupted(@Nullable WebSocket connection) {
        calls.accept("interrupted(" + describe(connection) + ")");
    }

    /** Nor is there one if TLS failed. */
    @OnClose
    void failed(@Nullable WebSocket connection, int code) {
        calls.accept("failed(" + describe(connection) + ", " + code + ")");
    }

    private static String describe(@Nullable WebSocket connection) {
        if (connection == null) {
            return "null";
        }
        return connection.isInputClosed() ? "a WebSocket that ended" : "a WebSocket";
    }
}
