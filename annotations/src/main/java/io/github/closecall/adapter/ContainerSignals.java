package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.github.closecall.Connection;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the error and close callbacks of a Jakarta WebSocket container.
 *
 * <p>Jetty and Undertow call the error callback before the close callback when they end a connection because of a
 * failure they detected. Tomcat and Tyrus do not, so there the codes of such failures do not say which side closed. In
 * all but Jetty, an error callback may also report an exception of the application, after which the connection stays
 * open.
 */
final class ContainerSignals {

    private ContainerSignals() {}

    /** Records an error that may be the cause of the end, or reports the end if it certainly is. */
    static <S> void error(Connection<S> connection, S session, Object container, Throwable error) {
        if (isThrownByMessageHandler(container)) {
            connection.failed(session, CloseCodes.INTERNAL_ERROR, "", error);
        } else if (error instanceof IOException || isJetty(container)) {
            connection.noteError(error);
        }
    }

    /** Reports the end of {@code session}; {@code container} is the container's own object for it. */
    static <S> void closed(Connection<S> connection, S session, Object container, int code, @Nullable String reason) {
        Throwable error = connection.error();
        if (code == CloseCodes.ABNORMAL_CLOSURE) {
            if (isUndertow(container) && error != null && reason != null && reason.startsWith("UT")) {
                // Undertow sends the peer the true code, but reports 1006 with its message for the failure.
                connection.failed(session, failureCode(error), reason, error);
            } else {
                connection.lost(session, error);
            }
        } else if (error != null && (isJetty(container) || (isUndertow(container) && isOfUndertow(error)))) {
            connection.failed(session, code, reason, error);
        } else if (isUndertow(container)) {
            closedByUndertow(connection, session, container, code, reason);
        } else if (isClosing(container)) {
            connection.ended(session, new CloseEvent(code, reason, Origin.LOCAL, null));
        } else if (isJetty(container) ? isClosed(container) : isFailure(code)) {
            connection.ended(session, CloseEvent.of(code, reason));
        } else {
            connection.received(session, code, reason);
        }
    }

    private static <S> void closedByUndertow(
            Connection<S> connection, S session, Object container, int code, @Nullable String reason) {
        try {
            UndertowChannel.closed(connection, session, container, code, reason);
        } catch (IllegalAccessError outOfReach) {
            // Undertow's jars name no module that this module could require; only modular programs get here.
            connection.ended(session, CloseEvent.of(code, reason));
        }
    }

    /**
     * Whether this side is closing the session: Tomcat and Tyrus report that before {@code close} returns, exactly like
     * a Close frame from the peer.
     */
    private static boolean isClosing(Object container) {
        String session = container.getClass().getName();
        return Arrays.stream(Thread.currentThread().getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("close")
                        && frame.getClassName().equals(session));
    }

    /**
     * Whether Jetty's session was closed before: by the application itself, so that this may be the peer's answer, or a
     * Close frame that the peer sent at the same time. Spring uses Jetty's own API, and may be without the jar of
     * Jakarta WebSocket.
     */
    private static boolean isClosed(Object container) {
        return container.getClass().getName().startsWith("org.eclipse.jetty.ee")
                && container instanceof Session session
                && !session.isOpen();
    }

    /**
     * Whether Tomcat reports an exception thrown by a message handler. It then ends the connection without a Close
     * frame and reports it like a lost connection.
     */
    private static boolean isThrownByMessageHandler(Object container) {
        return container.getClass().getName().startsWith("org.apache.tomcat.")
                && Arrays.stream(Thread.currentThread().getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("handleThrowableOnSend"));
    }

    private static int failureCode(Throwable error) {
        return error instanceof UnsupportedEncodingException
                ? CloseCodes.INVALID_FRAME_PAYLOAD_DATA
                : CloseCodes.PROTOCOL_ERROR;
    }

    /** Whether a container uses the code for errors that it detects itself. */
    private static boolean isFailure(int code) {
        return switch (code) {
            case CloseCodes.PROTOCOL_ERROR, CloseCodes.INVALID_FRAME_PAYLOAD_DATA, CloseCodes.MESSAGE_TOO_BIG -> true;
            default -> false;
        };
    }

    /** Whether Undertow detected the error; otherwise the application threw it. */
    private static boolean isOfUndertow(Throwable error) {
        return error instanceof UnsupportedEncodingException
                || error.getClass().getName().startsWith("io.undertow.")
                || String.valueOf(error.getMessage()).startsWith("UT");
    }

    private static boolean isJetty(Object container) {
        return container.getClass().getName().startsWith("org.eclipse.jetty.");
    }

    private static boolean isUndertow(Object container) {
        return container.getClass().getName().startsWith("io.undertow.");
    }
}
