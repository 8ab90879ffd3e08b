package io.github.closecall;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLKeyException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Finds out from an exception and its causes what happened to a connection. */
final class Causes {

    private static final Pattern LOSS = Pattern.compile(
            "terminated the handshake|connection (was )?(closed|reset)|closed by peer", Pattern.CASE_INSENSITIVE);

    /** How the JDK, Netty and Android's TLS provider report data that is not TLS. */
    private static final Pattern NO_TLS = Pattern.compile(
            "unrecognized SSL message|not an SSL/TLS record|unable to parse TLS packet header|wrong.version.number",
            Pattern.CASE_INSENSITIVE);

    private Causes() {}

    /** Returns an exception and its causes, outermost first; tolerates cycles. */
    static Stream<Throwable> of(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.Builder<Throwable> causes = Stream.builder();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.build();
    }

    /** Whether TLS itself failed, rather than the connection that carries it. */
    static boolean isTlsFailure(Throwable failure) {
        return of(failure).anyMatch(Causes::isTls) && of(failure).noneMatch(Causes::isLoss);
    }

    private static boolean isTls(Throwable cause) {
        return cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || cause instanceof SSLKeyException
                || (cause instanceof SSLException && saysNoTls(String.valueOf(cause.getMessage())));
    }

    /** There is no specific exception for a peer that does not speak TLS. */
    private static boolean saysNoTls(String message) {
        return NO_TLS.matcher(message).find();
    }

    private static boolean isLoss(Throwable cause) {
        return (cause instanceof SSLException && saysLoss(String.valueOf(cause.getMessage())))
                || cause instanceof EOFException
                || cause instanceof SocketException
                || cause instanceof InterruptedIOException
                || cause instanceof ClosedChannelException
                || cause instanceof TimeoutException;
    }

    /** Only the message shows that the JDK's HTTP client, Netty or Android's TLS provider lost the connection. */
    private static boolean saysLoss(String message) {
        return LOSS.matcher(message).find();
    }
}
