package io.github.closecall.adapter;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a connection of the JDK's client did not open because the server refused the handshake. */
final class JdkRefusals {

    private static final int UNAUTHORIZED = 401;

    /** What a client that has an {@link java.net.Authenticator} says of a 401 or 407 without a challenge. */
    private static final Pattern NO_CHALLENGE =
            Pattern.compile("-Authenticate header missing for response code (\\d{3})$");

    /** What such a client says if the server, or a proxy, goes on refusing its credentials. */
    private static final String TOO_MANY_ATTEMPTS = "too many authentication attempts. ";

    private JdkRefusals() {}

    /** Returns the refusal if the server refused the handshake, and any other failure without its wrapping. */
    static Throwable of(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof WebSocketHandshakeException refused) {
            HttpResponse<?> response = refused.getResponse();
            String retryAfter = response.headers().firstValue("Retry-After").orElse(null);
            return Refusals.of(response.statusCode(), retryAfter, cause);
        }
        return cause instanceof IOException ? ofAuthenticator(cause) : cause;
    }

    private static Throwable ofAuthenticator(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher status = NO_CHALLENGE.matcher(message);
        if (status.find()) {
            return Refusals.of(Integer.parseInt(status.group(1)), null, failure);
        }
        return message.startsWith(TOO_MANY_ATTEMPTS) ? Refusals.of(UNAUTHORIZED, null, failure) : failure;
    }
}
