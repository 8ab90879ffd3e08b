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

/** What an exception and those beneath it say about a connection. */
final class Causes {

    private static final Pattern LOSS = Pattern.compile(
            "terminated the handshake|connection (was )?(closed|reset)|closed by peer", Pattern.CASE_INSENSITIVE);

    /** What the JDK, Netty and Android's provider find where a record of TLS should begin. */
    private static final Pattern NO_TLS = Pattern.compile(
            "unrecognized SSL message|not an SSL/TLS record|unable to parse TLS packet header|wrong.version.number",
            Pattern.CASE_INSENSITIVE);

    private Causes() {}

    /** Returns an exception and its causes, outermost first; one may, by mistake, be among its own causes. */
    static Stream<Throwable> of(@Nullable Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.Builder<Throwable> causes = Stream.builder();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.build();
    }

    /** Whether TLS could not be set up with this peer, and not because the connection beneath it was lost. */
    static boolean isTlsFailure(Throwable failure) {
        return of(failure).anyMatch(Causes::isTls) && of(failure).noneMatch(Causes::isLoss);
    }

    private static boolean isTls(Throwable cause) {
        return cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException
                || cause instanceof SSLKeyException
                || (cause instanceof SSLException && saysNoTls(String.valueOf(cause.getMessage())));
    }

    /** For a peer that speaks no TLS there is no exception of its own. */
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

    /** The JDK's HTTP client, Netty and Android's provider tell of a lost connection only so. */
    private static boolean saysLoss(String message) {
        return LOSS.matcher(message).find();
    }
}
