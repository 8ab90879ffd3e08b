package io.github.closecall.example;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.WebSocketStack;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A person's connection to a chat room. The methods only tell that they were called, and with what. */
@CloseHandlers(exhaustive = ChatCloseCodes.class, stack = WebSocketStack.JDK)
final class Chat {

    private final Consumer<String> calls;

    Chat(Consumer<String> calls) {
        this.calls = calls;
    }

    @OnClose(code = 1000)
    void left() {
        calls.accept("left()");
    }

    @OnClose(code = 1001)
    void away(String reason) {
        calls.accept("away(\"" + reason + "\")");
    }

    @OnClose(code = 1006)
    @Reconnect
    void dropped(@Nullable Throwable cause) {
        calls.accept("dropped(" + cause + ")");
    }

    @OnClose(code = 1008)
    @UserMessage("You were signed out.")
    void signedOut() {
        calls.accept("signedOut()");
    }

    // The defaults wait 5 to 30 s, which is right for a server with many clients and too long for this program.
    @OnClose(code = 1012)
    @Reconnect(minDelayMillis = 200, firstDelayMillis = 600, maxDelayMillis = 1_200)
    @SuppressWarnings("HastyReconnect")
    void restarting() {
        calls.accept("restarting()");
    }

    @OnClose(code = 1013)
    @Reconnect
    @UserMessage("The chat is busy. You will be connected again in a few minutes.")
    void busy() {
        calls.accept("busy()");
    }

    @OnClose(from = 4000, to = 4099)
    void decided(int code, String reason) {
        calls.accept("decided(" + code + ", \"" + reason + "\")");
    }

    @OnClose
    void other(CloseEvent event) {
        calls.accept("other(" + event.code() + ")");
    }
}
