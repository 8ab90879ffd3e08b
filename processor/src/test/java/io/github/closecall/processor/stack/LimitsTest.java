package io.github.closecall.processor.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.java_websocket.framing.CloseFrame;
import org.junit.jupiter.api.Test;

/** The codes that a library refuses are asked of the library itself, for those that can say so without a connection. */
class LimitsTest {

    @Test
    void okHttp() {
        WebSocket webSocket = new OkHttpClient()
                .newWebSocket(new Request.Builder().url("http://127.0.0.1:1").build(), new WebSocketListener() {});
        checkCodes("okhttp3.WebSocket", "close", code -> webSocket.close(code, ""));
        webSocket.cancel();
    }

    @Test
    void javaWebSocket() {
        checkCodes("org.java_websocket.WebSocket", "close", code -> {
            CloseFrame frame = new CloseFrame();
            frame.setCode(code);
            // It refuses 1007 without a reason, too.
            frame.setReason("reason");
            try {
                frame.isValid();
            } catch (org.java_websocket.exceptions.InvalidDataException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }

    @Test
    void jetty() {
        checkCodes("org.eclipse.jetty.websocket.api.Session", "close", code -> {
            if (code != 1005 && !CloseStatus.isTransmittableStatusCode(code)) {
                throw new IllegalArgumentException();
            }
        });
    }

    @Test
    void nettyFrame() {
        checkCodes(
                "io.netty.handler.codec.http.websocketx.CloseWebSocketFrame",
                "<init>",
                code -> new CloseWebSocketFrame(code, "").release());
    }

    @Test
    void nettyStatus() {
        checkCodes(
                "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus",
                "<init>",
                code -> new WebSocketCloseStatus(code, ""));
    }

    @Test
    void springStatus() {
        checkCodes(
                "org.springframework.web.socket.CloseStatus",
                "<init>",
                org.springframework.web.socket.CloseStatus::new);
        checkCodes(
                "org.springframework.web.reactive.socket.CloseStatus",
                "<init>",
                org.springframework.web.reactive.socket.CloseStatus::new);
    }

    @Test
    void quarkusReason() {
        checkCodes("io.quarkus.websockets.next.CloseReason", "<init>", io.quarkus.websockets.next.CloseReason::new);
    }

    @Test
    void jakartaCodes() {
        checkCodes("jakarta.websocket.CloseReason.CloseCodes", "getCloseCode", CloseReason.CloseCodes::getCloseCode);
    }

    private static void checkCodes(String type, String method, IntConsumer send) {
        CodeSet declared = Libraries.ALL.stream()
                .flatMap(library -> library.calls().stream())
                .filter(call -> call.pattern().type().equals(type)
                        && call.pattern().name().equals(method)
                        && call.pattern().indexOf(Role.CODE) >= 0)
                .findFirst()
                .orElseThrow()
                .limits()
                .codes();
        int[] expected = IntStream.range(0, 5_000).filter(declared::contains).toArray();
        int[] taken =
                IntStream.range(0, 5_000).filter(code -> takes(send, code)).toArray();
        assertEquals(ranges(expected), ranges(taken));
    }

    private static boolean takes(IntConsumer send, int code) {
        try {
            send.accept(code);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Short enough to read in a message. */
    private static String ranges(int[] codes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            boolean isFirst = i == 0 || codes[i - 1] != codes[i] - 1;
            boolean isLast = i == codes.length - 1 || codes[i + 1] != codes[i] + 1;
            if (isFirst || isLast) {
                text.append(codes[i]).append(isFirst && !isLast ? '-' : ' ');
            }
        }
        return text.toString();
    }
}
