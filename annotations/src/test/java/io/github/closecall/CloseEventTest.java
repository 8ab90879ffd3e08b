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
import javax.net.ssl.SSLProtocolException;
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
        SSLException tls = handshakeFailure("untrusted", new CertificateException());
        assertFailure(1015, tls);
        assertFailure(1015, new IOException(tls));
        assertFailure(1015, new UncheckedIOException(new IOException(tls)));
        assertFailure(1015, handshakeFailure("Failed to create SSL connection", tls));
        assertFailure(1015, new SSLPeerUnverifiedException("Hostname not verified"));
        assertFailure(1015, new SSLKeyException("no key"));
        assertEquals(1015, CloseEvent.failure(new CompletionException(tls)).code());
    }

    /** What the JDK 17 and 25, and OpenSSL under Netty and Android, say when the two sides do not agree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Received fatal alert: handshake_failure",
                "(handshake_failure) Received fatal alert: handshake_failure",
                "No appropriate protocol (protocol is disabled or cipher suites are inappropriate)",
                "No appropriate cipher suite",
                "The server selected protocol version TLS10 is not accepted by client preferences [TLS12]",
                "DH ServerKeyExchange does not comply to algorithm constraints",
                "No sufficient ECDHE key agreement parameters negotiated",
                "error:0A0000BF:SSL routines::no protocols available",
                "SSL handshake terminated: ssl=0x7f: Failure in SSL library, usually a protocol error"
            })
    void aHandshakeThatOneSideRefusedIs1015(String message) {
        assertFailure(1015, new SSLHandshakeException(message));
        assertFailure(1015, handshakeFailure("Failed to create SSL connection", new SSLHandshakeException(message)));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void connectionLostWhileTlsWasSetUpIs1006(IOException loss) {
        SSLException tls = handshakeFailure("Remote host terminated the handshake", loss);
        assertFailure(1006, tls);
        assertFailure(1006, new IOException(tls));
        assertFailure(1006, new SSLException("Connection reset"));
    }

    /** What the JDKs of Oracle and IBM, Netty, Jetty and Android say, without a cause. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remote host terminated the handshake",
                "Remote host closed the channel",
                "Remote host closed connection during handshake",
                "Connection closed while SSL/TLS handshake was in progress",
                "Connection closed by peer",
                "Abruptly closed by peer",
                "handshake timed out after 10000ms",
                "SSL handshake aborted: ssl=0x7f: I/O error during system call, Connection reset by peer"
            })
    void somePutALossInWordsOnly(String message) {
        assertFailure(1006, new SSLHandshakeException(message));
        assertFailure(1006, new IOException(new SSLHandshakeException(message)));
    }

    /** What Jetty and Vert.x make of a write that fails, and of a peer that closes TLS before it has begun. */
    @ParameterizedTest
    @MethodSource
    void aWrapperThatSpeaksOfTheHandshakeIsNoRefusal(SSLException tls) {
        assertFailure(1006, tls);
    }

    static List<SSLException> aWrapperThatSpeaksOfTheHandshakeIsNoRefusal() {
        IOException broken = new IOException("Broken pipe");
        SSLException written = new SSLException("failure when writing TLS control frames", broken);
        SSLException closed = new SSLProtocolException("Received close_notify during handshake");
        SSLException fault = new SSLException("Received fatal alert: internal_error");
        return List.of(
                handshakeFailure("Broken pipe", broken),
                handshakeFailure("Failed to create SSL connection", written),
                handshakeFailure("Failed to create SSL connection", closed),
                handshakeFailure("Received close_notify during handshake", closed),
                handshakeFailure("Received fatal alert: internal_error", fault));
    }

    /** Whoever checks for revocation refuses a certificate also when the server to ask cannot be reached. */
    @Test
    void revocationThatCannotBeCheckedIs1006() {
        assertFailure(
                1006, handshakeFailure("untrusted", new CertificateException(new ConnectException("unreachable"))));
    }

    private static SSLException handshakeFailure(String message, Throwable cause) {
        SSLException tls = new SSLHandshakeException(message);
        tls.initCause(cause);
        return tls;
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
        SSLException tls = handshakeFailure("Received fatal alert: handshake_failure", second);
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
