package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.closecall.CloseEvent.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

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
        Throwable cause = new CompletionException(new ConnectException("refused"));
        CloseEvent event = CloseEvent.failure(cause);
        assertEquals(new CloseEvent(1006, "", Origin.TRANSPORT, cause), event);
        assertSame(cause, event.cause());
    }

    @Test
    void failureOfTlsIs1015WhereverItIs() {
        SSLException tls = new SSLHandshakeException("untrusted");
        tls.initCause(new CertificateException());
        assertTls(tls);
        assertTls(new IOException(tls));
        assertTls(new CompletionException(new UncheckedIOException(new IOException(tls))));
    }

    private static void assertTls(Throwable cause) {
        assertEquals(new CloseEvent(1015, "", Origin.TRANSPORT, cause), CloseEvent.failure(cause));
    }

    @Test
    void causesThatGoRoundEnd() {
        Exception first = new IOException("first");
        Exception second = new IOException("second", first);
        first.initCause(second);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertEquals(1006, CloseEvent.failure(first).code()));
        SSLException tls = new SSLException("tls", second);
        Exception outer = new IOException(tls);
        assertEquals(1015, CloseEvent.failure(outer).code());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> new CloseEvent(1000, "", null, null));
        assertThrows(NullPointerException.class, () -> CloseEvent.failure(null));
    }
}
