package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.closecall.CloseEvent.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLKeyException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloseEventTest {

    @Test
    void aNullReasonBecomesEmpty() {
        assertEquals("", new CloseEvent(1000, null, Origin.REMOTE, null).reason());
        assertEquals("", CloseEvent.of(1005, null).reason());
    }

    @Test
    void ofKnowsNeitherOriginNorCause() {
        CloseEvent event = CloseEvent.of(-7, "any number");
        assertEquals(new CloseEvent(-7, "any number", Origin.UNKNOWN, null), event);
        assertNull(event.cause());
    }

    @Test
    void failureWithoutTlsIs1006() {
        Throwable cause = new ConnectException("refused");
        CloseEvent event = CloseEvent.failure(cause);
        assertEquals(new CloseEvent(1006, "", Origin.TRANSPORT, cause), event);
        assertSame(cause, event.cause());
    }

    @Test
    void failureOfAFutureIsUnwrapped() {
        Throwable cause = new ConnectException("refused");
        assertSame(cause, CloseEvent.failure(new CompletionException(cause)).cause());
        Throwable empty = new CompletionException("nothing in it", null);
        assertSame(empty, CloseEvent.failure(empty).cause());
    }

    @Test
    void failureOfTlsIs1015WhereverItIs() {
        SSLException tls = new SSLHandshakeException("untrusted");
        tls.initCause(new CertificateException());
        assertFailure(1015, tls);
        assertFailure(1015, new IOException(tls));
        assertFailure(1015, new UncheckedIOException(new IOException(tls)));
        assertFailure(1015, new SSLPeerUnverifiedException("Hostname not verified"));
        assertFailure(1015, new SSLKeyException("no key"));
        assertEquals(1015, CloseEvent.failure(new CompletionException(tls)).code());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void connectionLostWhileTlsWasSetUpIs1006(IOException loss) {
        SSLException tls = new SSLHandshakeException("Remote host terminated the handshake");
        tls.initCause(loss);
        assertFailure(1006, tls);
        assertFailure(1006, new IOException(tls));
        assertFailure(1006, new SSLException("Connection reset"));
    }

    /** What the JDK's HTTP client, Netty and Android say, without a cause. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remote host terminated the handshake",
                "Connection closed while SSL/TLS handshake was in progress",
                "Connection closed by peer"
            })
    void somePutALossInWordsOnly(String message) {
        assertFailure(1006, new SSLHandshakeException(message));
        assertFailure(1006, new IOException(new SSLHandshakeException(message)));
    }

    /** What the JDK, Netty and Android's provider say of a peer that speaks no TLS. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unsupported or unrecognized SSL message",
                "not an SSL/TLS record: 485454502f312e31",
                "Unable to parse TLS packet header",
                "error:100000f7:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER"
            })
    void aPeerThatSpeaksNoTlsIs1015(String message) {
        assertFailure(1015, new SSLException(message));
        assertFailure(1015, new IOException(new SSLException(message)));
    }

    @Test
    void tlsThatBreaksOffLaterIs1006() {
        assertFailure(1006, new SSLException("Tag mismatch"));
    }

    static List<IOException> losses() {
        return List.of(
                new EOFException(),
                new SocketException("Connection reset"),
                new SocketTimeoutException("Read timed out"),
                new ClosedChannelException(),
                new IOException(new TimeoutException()));
    }

    private static void assertFailure(int code, Throwable cause) {
        assertEquals(new CloseEvent(code, "", Origin.TRANSPORT, cause), CloseEvent.failure(cause));
    }

    @Test
    void causesThatGoRoundEnd() {
        Exception first = new IOException("first");
        Exception second = new IOException("second", first);
        first.initCause(second);
        SSLException tls = new SSLHandshakeException("tls");
        tls.initCause(second);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(1006, CloseEvent.failure(first).code());
            assertEquals(1015, CloseEvent.failure(new IOException(tls)).code());
        });
    }

    @Test
    void itsTextIsSafeToLog() {
        CloseEvent event = new CloseEvent(1008, "no\r\n\u001B\u202E", Origin.REMOTE, new IOException("\u0007\u2028"));
        assertEquals(
                "1008 (Policy Violation), REMOTE, reason \"no\\u000d\\u000a\\u001b\\u202e\","
                        + " cause java.io.IOException: \\u0007\\u2028",
                event.toString());
        assertEquals("1005 (No Status Rcvd), UNKNOWN", CloseEvent.of(1005, null).toString());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> new CloseEvent(1000, "", null, null));
        assertThrows(NullPointerException.class, () -> CloseEvent.failure(null));
    }
}
