package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.InvalidDataException;
import org.jspecify.annotations.Nullable;

/** Finds out how a Java-WebSocket connection ended, from the arguments of {@code onClose} and {@code onError}. */
final class JavaWebSocketEnds {

    private static final Pattern REFUSAL = Pattern.compile("Invalid status code received: (\\d{3}) ");

    private static final String SILENCE = "did not respond with a pong in time";

    private JavaWebSocketEnds() {}

    /** Reports the end of a connection that was open. */
    static void closed(
            WebSocket webSocket, Connection<WebSocket> connection, int code, @Nullable String reason, boolean remote) {
        Throwable error = connection.error();
        // For a lost connection, it is a matter of chance whether the library says that the peer closed it.
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            connection.lost(webSocket, error == null ? silence(reason) : error);
        } else if (error instanceof InvalidDataException || !remote) {
            connection.failed(webSocket, code, reason, error);
        } else if (code == CloseCodes.PROTOCOL_ERROR && (reason == null || reason.isEmpty())) {
            connection.ended(webSocket, new CloseEvent(code, reason, Origin.UNKNOWN, null));
        } else {
            connection.received(webSocket, code, reason);
        }
    }

    /** Returns an exception if the reason says that the peer has fallen silent. */
    private static @Nullable Throwable silence(@Nullable String reason) {
        return reason != null && reason.contains(SILENCE) ? new TimeoutException(reason) : null;
    }

    /** Why a connection did not open, null if the library does not say. The reason is then the library's own text. */
    static @Nullable Throwable failure(Connection<WebSocket> connection, @Nullable String reason) {
        Throwable error = connection.error();
        if (error != null || reason == null || reason.isEmpty()) {
            return error;
        }
        IOException failure = new IOException(reason);
        Matcher status = REFUSAL.matcher(reason);
        return status.find() ? Refusals.of(Integer.parseInt(status.group(1)), null, failure) : failure;
    }
}
