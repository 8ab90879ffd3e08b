package io.github.closecall.adapter;

import io.github.closecall.HandshakeRefusedException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Creates one exception for the many ways in which libraries report a refused handshake. */
final class Refusals {

    /**
     * Lower ones are interim answers, including 101: the server did switch protocols, but not as RFC 6455 section 4.1
     * asks.
     */
    private static final int FIRST_FINAL_STATUS = 200;

    /** Netty's status for an answer that is not HTTP. */
    private static final int NO_HTTP = 999;

    private Refusals() {}

    /**
     * Returns the refusal for an HTTP status, or the failure itself if the status is not that of a final answer.
     *
     * @param retryAfter the header field Retry-After, null if there is none or the library does not provide it
     */
    static Throwable of(int status, @Nullable String retryAfter, Throwable failure) {
        if (status < FIRST_FINAL_STATUS || status >= NO_HTTP) {
            return failure;
        }
        Throwable refusal = new HandshakeRefusedException(status, RetryAfter.delay(retryAfter, Instant.now()));
        return refusal.initCause(failure);
    }
}
