package io.github.closecall.adapter;

import io.github.closecall.HandshakeRefusedException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Makes one exception of the many ways in which libraries say that a handshake was refused. */
final class Refusals {

    private static final int SWITCHING_PROTOCOLS = 101;

    private Refusals() {}

    /**
     * Returns the refusal for an HTTP status, or the failure itself if the status is none, or 101: then the server did
     * switch protocols, but not as RFC 6455 section 4.1 asks for. What is no HTTP at all has the status 999 in Netty.
     *
     * @param retryAfter the header field Retry-After, null if there is none or it is not to be had
     */
    static Throwable of(int status, @Nullable String retryAfter, Throwable failure) {
        if (status < 100 || status > 599 || status == SWITCHING_PROTOCOLS) {
            return failure;
        }
        Throwable refusal = new HandshakeRefusedException(status, delay(retryAfter, Instant.now()));
        return refusal.initCause(failure);
    }

    /** Reads Retry-After, seconds or a date (RFC 9110 section 10.2.3); what cannot be read is not there. */
    static @Nullable Duration delay(@Nullable String retryAfter, Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String text = retryAfter.trim();
        try {
            if (text.matches("\\d+")) {
                return Duration.ofSeconds(Long.parseLong(text));
            }
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}
