package io.github.closecall.example;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.ReconnectPolicy;
import java.util.function.Consumer;

/**
 * A machine's connection to a source of prices. It has no method for codes that nobody thought of, so CloseCall logs
 * those as warnings and does not connect again.
 */
final class PriceFeed {

    private static final int TOKEN_EXPIRED = 4100;

    private final Consumer<String> calls;

    PriceFeed(Consumer<String> calls) {
        this.calls = calls;
    }

    @OnClose(code = {1000, 1001})
    void ended() {
        calls.accept("ended()");
    }

    @OnClose(code = {1006, 1012, 1013})
    @Reconnect
    void interrupted() {
        calls.accept("interrupted()");
    }

    @OnClose(code = {1008, 1011})
    void refused(int code) {
        calls.accept("refused(" + code + ")");
    }

    /** What to do next may be decided when it happens: a real feed would renew its token here, or fail to. */
    @OnClose(code = TOKEN_EXPIRED)
    CloseAction expired() {
        calls.accept("expired()");
        return CloseAction.reconnect(
                ReconnectPolicy.forCode(TOKEN_EXPIRED).withFirstDelayMillis(500).withMaxAttempts(3));
    }
}
