package io.github.closecall;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * The end of one WebSocket connection.
 *
 * @param code the close code as RFC 6455 section 7.1.5 defines it: that of the first Close frame received, 1005 when
 *     the frame had none, 1006 when there was no frame, 1015 when TLS failed. It is not checked, because some
 *     implementations let codes outside the protocol through.
 * @param reason the close reason as RFC 6455 section 7.1.6 defines it, {@code ""} when there is none; a null given to
 *     the constructor becomes {@code ""}. It comes from the peer: do not show it to end users.
 * @param origin where the closure began
 * @param cause what made the connection fail, or null when nothing did or it is not known
 */
public record CloseEvent(
        int code, String reason, Origin origin, @Nullable Throwable cause) {

    /** Where a closure began. */
    public enum Origin {
        /** The peer sent the Close frame. */
        REMOTE,
        /** This side closed the connection, or failed it because the peer broke the protocol. */
        LOCAL,
        /** The connection was lost, or never opened; no Close frame took part. */
        TRANSPORT,
        /** The WebSocket implementation does not tell. */
        UNKNOWN
    }

    /**
     * Creates an event.
     *
     * @param code the close code
     * @param reason the close reason, null for none
     * @param origin where the closure began
     * @param cause what made the connection fail, null if nothing did or it is not known
     * @throws NullPointerException if {@code origin} is null
     */
    public CloseEvent(int code, @Nullable String reason, Origin origin, @Nullable Throwable cause) {
        this.code = code;
        this.reason = reason == null ? "" : reason;
        this.origin = Objects.requireNonNull(origin, "origin");
        this.cause = cause;
    }

    /**
     * Returns the event of a closure about which only code and reason are known.
     *
     * @param code the close code
     * @param reason the close reason, null for none
     * @return an event of unknown origin without a cause
     */
    public static CloseEvent of(int code, @Nullable String reason) {
        return new CloseEvent(code, reason, Origin.UNKNOWN, null);
    }

    /**
     * Returns the event of a connection that failed, or never opened, without a Close frame.
     *
     * @param cause what made it fail; a {@link CompletionException}, in which futures wrap what happened, is unwrapped
     * @return an event with code 1015 if an {@link SSLException} is among the causes of {@code cause} or is
     *     {@code cause} itself, 1006 otherwise
     * @throws NullPointerException if {@code cause} is null
     */
    public static CloseEvent failure(Throwable cause) {
        Throwable failure = unwrap(Objects.requireNonNull(cause, "cause"));
        int code = isTlsFailure(failure) ? CloseCodes.TLS_HANDSHAKE : CloseCodes.ABNORMAL_CLOSURE;
        return new CloseEvent(code, "", Origin.TRANSPORT, failure);
    }

    private static Throwable unwrap(Throwable cause) {
        Throwable wrapped = cause.getCause();
        return cause instanceof CompletionException && wrapped != null ? wrapped : cause;
    }

    private static boolean isTlsFailure(Throwable failure) {
        // An exception may, by mistake, be among its own causes.
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
