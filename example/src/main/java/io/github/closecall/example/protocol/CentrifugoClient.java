package io.github.closecall.example.protocol;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import io.github.closecall.protocol.Centrifugo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client of Centrifugo. The ranges are the protocol's, and include the codes that an application adds. */
@CloseHandlers(exhaustive = Centrifugo.class)
public final class CentrifugoClient {

    private volatile @Nullable String token;

    /** Called with a new token. */
    public void authorized(String token) {
        this.token = token;
    }

    /** The token to connect with; empty to get a new one first. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    @OnClose(code = 1000)
    void done() {}

    @OnClose(code = {1001, 1005, 1006, 1011, 1012, 1013, 1014})
    @Reconnect
    void lost() {}

    @OnClose(code = Centrifugo.STATE_INVALIDATED)
    @Reconnect
    void startAnew() {
        token = null;
    }

    @OnClose(from = 3000, to = 3499)
    @OnClose(from = 4000, to = 4499)
    @Reconnect
    void comeBack() {}

    @OnClose(from = 3500, to = 3999)
    @OnClose(from = 4500, to = 4999)
    @UserMessage("The service has ended the connection.")
    void terminal(int code, String reason) {}

    @OnClose
    @Reconnect
    void other(CloseEvent event) {}
}
