package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.SendCompilation;
import io.github.closecall.processor.testing.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the messages say, word by word. */
class SendMessagesTest {

    @Test
    void codeThatTheImplementationRefuses() {
        assertEquals(
                "[UnsendableCloseCode] WebSocket.sendClose must not be given 1013 (Try Again Later): it sends only 1000,"
                        + " 1001, 1008, 1011 and 3000 to 4999, and the client of JDK 17 and 25 fails the future that it"
                        + " returns. Send 1000 (Normal Closure), or a code of your own from 4000 to 4999.",
                message("java.net.http.WebSocket", "connection.sendClose(1013, \"\")"));
    }

    @Test
    void codeThatIsOnlyReported() {
        assertEquals(
                "[UnsendableCloseCode] WebSocket.close must not be given 1006 (Abnormal Closure): that code is only"
                        + " reported and never sent (RFC 6455 section 7.4.1), and OkHttp 5.5.1 throws an"
                        + " IllegalArgumentException. Send 1011 (Internal Error).",
                message("okhttp3.WebSocket", "connection.close(1006, \"\")"));
    }

    @Test
    void codeWithoutMeaning() {
        assertEquals(
                "[UnsendableCloseCode] WebSocketBase.close must not be given 2000 (Unassigned): that code has no meaning"
                        + " (RFC 6455 section 7.4), and Vert.x 5.2.3 sends it, which breaks the protocol. Send 1000 (Normal"
                        + " Closure), or a code of your own from 4000 to 4999.",
                message("io.vertx.core.http.WebSocket", "connection.close((short) 2000)"));
    }

    @Test
    void numberThatIsNoCode() {
        assertEquals(
                "[UnsendableCloseCode] new CloseStatus must not be given 404 (Not a Close Code): close codes run from 1000"
                        + " to 4999 (RFC 6455 section 7.4.2), and Spring 7.0.10 throws an IllegalArgumentException. Send"
                        + " 1000 (Normal Closure), or a code of your own from 4000 to 4999.",
                message(
                        "org.springframework.web.socket.WebSocketSession",
                        "connection.close(new org.springframework.web.socket.CloseStatus(404))"));
    }

    @Test
    void longReason() {
        assertEquals(
                "[CloseReasonTooLong] The reason given to WebSocket.close has 124 bytes in UTF-8, but a Close frame has"
                        + " room for 123 (RFC 6455 section 5.5): OkHttp 5.5.1 throws an IllegalArgumentException. Shorten"
                        + " it, or let CloseCodes.truncateReason shorten it.",
                message("okhttp3.WebSocket", "connection.close(1000, \"" + "x".repeat(124) + "\")"));
    }

    @Test
    void receivedCode() {
        assertEquals(
                "[EchoedCloseCode] WebSocket.close is given event.code() as it was received, but a received code may be"
                        + " one that is never sent, such as 1005 (No Status Rcvd) or 1006 (Abnormal Closure), and then"
                        + " OkHttp 5.5.1 throws an IllegalArgumentException. Send CloseCodes.sendable(event.code()).",
                message("okhttp3.WebSocket", "connection.close(event.code(), \"\")"));
    }

    @Test
    void receivedCodeToAnImplementationThatRefusesMore() {
        assertEquals(
                "[EchoedCloseCode] WebSocket.sendClose is given event.code() as it was received, but a received code may"
                        + " be one that is never sent, such as 1005 (No Status Rcvd) or 1006 (Abnormal Closure), and then"
                        + " the client of JDK 17 and 25 fails the future that it returns. Send 1000 (Normal Closure): even"
                        + " CloseCodes.sendable(event.code()) may be refused, because only 1000, 1001, 1008, 1011 and 3000"
                        + " to 4999 are sent.",
                message("java.net.http.WebSocket", "connection.sendClose(event.code(), \"\")"));
    }

    private static String message(String type, String call) {
        String text = """
                class Sender {
                    void send(%s connection, io.github.closecall.CloseEvent event) throws Exception {
                        %s;
                    }
                }
                """.formatted(type, call);
        Outcome outcome = SendCompilation.of(List.of(new Source("Sender.java", text)));
        assertEquals(1, outcome.reported().size(), () -> outcome.reported().toString());
        return outcome.reported().get(0).message();
    }
}
