package io.github.closecall;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered the opening handshake with an HTTP status other than 101 (Switching Protocols). Adapters then
 * report 1006 (Abnormal Closure) with this exception as the cause.
 *
 * <p>A program may throw it when another server refuses what the handshake needs, such as a token: the status is then
 * treated like that of a refused handshake.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-4.1">RFC 6455 section 4.1, Client Requirements</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110 section 15, Status Codes</a>
 */
public final class HandshakeRefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The HTTP status. */
    private final int status;

    /** How long the server asks to wait, null if it does not say. */
    private final @Nullable Duration retryAfter;

    /**
     * Creates an exception.
     *
     * @param status the HTTP status of the answer, from 200 to 999; lower ones are not final answers
     * @param retryAfter how long the server asks to wait before the next attempt (Retry-After, RFC 9110 section
     *     10.2.3), null if it does not say
     * @throws IllegalArgumentException if {@code status} is out of range or {@code retryAfter} negative
     */
    public HandshakeRefusedException(int status, @Nullable Duration retryAfter) {
        super(message(status, retryAfter));
        this.status = status;
        this.retryAfter = retryAfter;
    }

    private static String message(int status, @Nullable Duration retryAfter) {
        if (status < 200 || status > 999) {
            throw new IllegalArgumentException(
                    "status must be the HTTP status of an answer, from 200 to 999, but is " + status);
        }
        if (retryAfter != null && retryAfter.isNegative()) {
            throw new IllegalArgumentException("retryAfter must not be negative, but is " + retryAfter);
        }
        String refusal = "the server refused the opening handshake with HTTP status " + status;
        if (!isTransient(status)) {
            return refusal + "; connecting again unchanged will be refused again";
        }
        return refusal + "; connecting again may help" + (retryAfter == null ? "" : ", after " + retryAfter);
    }

    /**
     * The HTTP status of the answer.
     *
     * @return a number from 200 to 999
     */
    public int status() {
        return status;
    }

    /**
     * How long the server asks to wait before the next attempt.
     *
     * @return the time, counted from the answer, not negative; empty if the server, or the WebSocket implementation,
     *     does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Tells whether reconnecting without changing anything may succeed.
     *
     * @return true for 404 (which proxies answer while no server is behind them), 408, 425, 429 and all from 500 on
     *     except 501 and 505; those above 599 are undefined in HTTP and count like 5xx (RFC 9110 section 15); false for
     *     all others
     */
    public boolean isTransient() {
        return isTransient(status);
    }

    private static boolean isTransient(int status) {
        return switch (status) {
            case 404, 408, 425, 429 -> true;
            case 501, 505 -> false;
            default -> status >= 500;
        };
    }
}
