package io.github.closecall.adapter;

import jakarta.websocket.DeploymentException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.websocket.core.exception.UpgradeException;
import org.glassfish.tyrus.client.RetryAfterException;
import org.glassfish.tyrus.core.HandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether {@code connectToServer} failed because the server refused the handshake, as far as the container
 * tells. Tyrus and Jetty have exceptions for this, and need not be on the class path; Tomcat and Undertow only say so
 * in a message.
 *
 * <p>Tomcat and Tyrus answer a 401 (Unauthorized) that has a challenge, and fail in their own ways if the application
 * gave them no credentials. Tomcat does not tell whether a server asked for them or a proxy, with 407 (Proxy
 * Authentication Required): both are reported as 401.
 */
final class JakartaRefusals {

    private static final Pattern STATUS = Pattern.compile("\\[(\\d{3})]|Invalid response code (\\d{3})");

    private static final int UNAUTHORIZED = 401;

    private static final String NO_CREDENTIALS_FOR_TOMCAT = "org.apache.tomcat.websocket.AuthenticationException";

    /**
     * In the message of the exception after Tyrus has found that it has no credentials, and goes on with the request
     * that it could not make. It is a matter of chance which of its two exceptions Tyrus throws.
     */
    private static final String NO_REQUEST_OF_TYRUS = "\"org.glassfish.tyrus.spi.UpgradeRequest.";

    private JakartaRefusals() {}

    /** Returns the refusal if the server refused the handshake, and any other failure unchanged. */
    static Throwable of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Throwable refusal = refusal(cause, failure);
            if (refusal != failure) {
                return refusal;
            }
        }
        return failure;
    }

    private static Throwable refusal(Throwable cause, Throwable failure) {
        String type = cause.getClass().getName();
        if (type.startsWith("org.glassfish.tyrus.")) {
            return OfTyrus.refusal(cause, failure);
        }
        if (type.startsWith("org.eclipse.jetty.websocket.")) {
            return OfJetty.refusal(cause, failure);
        }
        if (type.equals(NO_CREDENTIALS_FOR_TOMCAT) || isWithoutRequestOfTyrus(cause)) {
            return Refusals.of(UNAUTHORIZED, null, failure);
        }
        return cause instanceof DeploymentException || type.startsWith("org.apache.tomcat.")
                ? refusal(cause.getMessage(), failure)
                : failure;
    }

    private static boolean isWithoutRequestOfTyrus(Throwable cause) {
        return cause instanceof NullPointerException
                && String.valueOf(cause.getMessage()).contains(NO_REQUEST_OF_TYRUS);
    }

    private static Throwable refusal(@Nullable String message, Throwable failure) {
        Matcher status = STATUS.matcher(String.valueOf(message));
        if (!status.find()) {
            return failure;
        }
        String digits = status.group(1) == null ? status.group(2) : status.group(1);
        return Refusals.of(Integer.parseInt(digits), null, failure);
    }

    /** The code that needs Tyrus's classes. */
    private static final class OfTyrus {

        static Throwable refusal(Throwable cause, Throwable failure) {
            if (cause instanceof RetryAfterException later) {
                Long seconds = later.getDelay();
                return Refusals.of(later.getHttpStatusCode(), seconds == null ? null : seconds.toString(), failure);
            }
            return cause instanceof HandshakeException refused && isStatus(refused)
                    ? Refusals.of(refused.getHttpStatusCode(), null, failure)
                    : failure;
        }

        /** Tyrus also uses 500 for errors in the handshake that this side detects. */
        private static boolean isStatus(HandshakeException refused) {
            return refused.getHttpStatusCode() != 500
                    || String.valueOf(refused.getMessage()).contains("500");
        }
    }

    /** The code that needs Jetty's classes. */
    private static final class OfJetty {

        static Throwable refusal(Throwable cause, Throwable failure) {
            return cause instanceof UpgradeException refused
                    ? JettyRefusals.of(refused.getResponseStatusCode(), null, failure)
                    : failure;
        }
    }
}
