package io.github.closecall;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
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

    /**
     * What the JDK and OpenSSL say when the two sides of a handshake do not agree. Their exceptions look like those of
     * libraries that lost the connection, and a lost connection is told in too many words to know them all.
     */
    private static final Pattern REFUSAL = Pattern.compile(
            "alert|protocol|cipher|algorithm|certificate|signature|extension|negotiat|SSL routines",
            Pattern.CASE_INSENSITIVE);

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

    /**
     * Whether one side refused the other in TLS. Where nothing tells, the connection counts as lost: to connect again
     * after a refusal costs a few attempts, not to do so after a loss ends the program's connections for good.
     */
    static boolean isTlsFailure(Throwable failure) {
        // Libraries wrap what TLS threw in exceptions of the same classes: the innermost is its own.
        Optional<Throwable> tls =
                of(failure).filter(SSLException.class::isInstance).reduce((outer, inner) -> inner);
        return tls.filter(Causes::isRefusal).isPresent() && of(failure).noneMatch(Causes::isLoss);
    }

    private static boolean isRefusal(Throwable tls) {
        String message = String.valueOf(tls.getMessage());
        return tls instanceof SSLPeerUnverifiedException
                || tls instanceof SSLKeyException
                // There is no specific exception for a peer that does not speak TLS.
                || NO_TLS.matcher(message).find()
                || (tls instanceof SSLHandshakeException
                        && (REFUSAL.matcher(message).find()
                                || of(tls).anyMatch(GeneralSecurityException.class::isInstance)));
    }

    private static boolean isLoss(Throwable cause) {
        return cause instanceof EOFException
                || cause instanceof SocketException
                || cause instanceof InterruptedIOException
                || cause instanceof ClosedChannelException
                || cause instanceof TimeoutException;
    }
}
