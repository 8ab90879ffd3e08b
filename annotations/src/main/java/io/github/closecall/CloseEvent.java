package io.github.closecall;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
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
 * @param cause what made the connection fail, or null if nothing did or the cause is unknown
 */
public record CloseEvent(
        int code, String reason, Origin origin, @Nullable Throwable cause) {

    /** Where a closure began. */
    public enum Origin {
        /** The peer sent the Close frame. */
        REMOTE,
        /** This side closed the connection, or failed it because the peer broke the protocol. */
        LOCAL,
        /** The connection was lost, or never opened; there was no Close frame. */
        TRANSPORT,
        /** The WebSocket implementation does not say. */
        UNKNOWN
    }

    /**
     * Creates an event.
     *
     * @param code the close code
     * @param reason the close reason, null for none
     * @param origin where the closure began
     * @param cause what made the connection fail, null if nothing did or the cause is unknown
     * @throws NullPointerException if {@code origin} is null
     */
    public CloseEvent(int code, @Nullable String reason, Origin origin, @Nullable Throwable cause) {
        this.code = code;
        this.reason = reason == null ? "" : reason;
        this.origin = Objects.requireNonNull(origin, "origin");
        this.cause = cause;
    }

    /**
     * Returns the event of a closure of which only the code and the reason are known.
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
     * @param cause what made it fail; a {@link CompletionException}, in which futures wrap exceptions, is unwrapped
     * @return an event with code 1015 if TLS itself failed, and otherwise with code 1006. TLS itself failed if
     *     {@code cause} or one of its causes shows that one side refused the other (a certificate that is not trusted,
     *     an unverified peer, an alert about the handshake, no version or cipher suite in common) or that the peer does
     *     not speak TLS, and none of them is an end of the stream, a reset or a timeout. An
     *     {@code SSLHandshakeException} that shows neither counts as a lost connection
     * @throws NullPointerException if {@code cause} is null
     */
    public static CloseEvent failure(Throwable cause) {
        Throwable failure = unwrap(Objects.requireNonNull(cause, "cause"));
        int code = Causes.isTlsFailure(failure) ? CloseCodes.TLS_HANDSHAKE : CloseCodes.ABNORMAL_CLOSURE;
        return new CloseEvent(code, "", Origin.TRANSPORT, failure);
    }

    private static Throwable unwrap(Throwable cause) {
        Throwable failure = cause;
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** The refused handshake that ended the connection, if it was one. */
    Optional<HandshakeRefusedException> refusal() {
        if (cause == null) {
            return Optional.empty();
        }
        return Causes.of(cause)
                .filter(HandshakeRefusedException.class::isInstance)
                .map(HandshakeRefusedException.class::cast)
                .findFirst();
    }

    /**
     * Describes the event in one line. The reason and the cause, which the peer may have chosen, are escaped and
     * limited in length, so that the text is safe to log.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(code)
                .append(" (")
                .append(CloseCodes.name(code))
                .append("), ")
                .append(origin);
        if (!reason.isEmpty()) {
            text.append(", reason \"").append(LoggedText.of(reason)).append('"');
        }
        if (cause != null) {
            text.append(", cause ").append(LoggedText.of(cause));
        }
        return text.toString();
    }
}
