package io.github.closecall.processor.send.rule;

import io.github.closecall.CloseCodes;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The constants that are objects with a close code in them. Only codes that are never sent are listed, because the
 * calls that take such objects take every other code.
 */
public final class KnownStatuses {

    /** The codes by the names of the constants. */
    static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("jakarta.websocket.CloseReason.CloseCodes.RESERVED", 1004),
            Map.entry("jakarta.websocket.CloseReason.CloseCodes.NO_STATUS_CODE", CloseCodes.NO_STATUS_RCVD),
            Map.entry("jakarta.websocket.CloseReason.CloseCodes.CLOSED_ABNORMALLY", CloseCodes.ABNORMAL_CLOSURE),
            Map.entry("jakarta.websocket.CloseReason.CloseCodes.TLS_HANDSHAKE_FAILURE", CloseCodes.TLS_HANDSHAKE),
            Map.entry("org.springframework.web.socket.CloseStatus.NO_STATUS_CODE", CloseCodes.NO_STATUS_RCVD),
            Map.entry("org.springframework.web.socket.CloseStatus.NO_CLOSE_FRAME", CloseCodes.ABNORMAL_CLOSURE),
            Map.entry("org.springframework.web.socket.CloseStatus.TLS_HANDSHAKE_FAILURE", CloseCodes.TLS_HANDSHAKE),
            Map.entry("org.springframework.web.reactive.socket.CloseStatus.NO_STATUS_CODE", CloseCodes.NO_STATUS_RCVD),
            Map.entry(
                    "org.springframework.web.reactive.socket.CloseStatus.NO_CLOSE_FRAME", CloseCodes.ABNORMAL_CLOSURE),
            Map.entry(
                    "org.springframework.web.reactive.socket.CloseStatus.TLS_HANDSHAKE_FAILURE",
                    CloseCodes.TLS_HANDSHAKE),
            Map.entry("io.netty.handler.codec.http.websocketx.WebSocketCloseStatus.EMPTY", CloseCodes.NO_STATUS_RCVD),
            Map.entry(
                    "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus.ABNORMAL_CLOSURE",
                    CloseCodes.ABNORMAL_CLOSURE),
            Map.entry(
                    "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus.TLS_HANDSHAKE_FAILED",
                    CloseCodes.TLS_HANDSHAKE));

    private KnownStatuses() {}

    /** The code in a constant, null if it is not one of these. */
    public static @Nullable Integer code(Element constant) {
        if (constant instanceof VariableElement && constant.getEnclosingElement() instanceof TypeElement type) {
            return CODES.get(type.getQualifiedName() + "." + constant.getSimpleName());
        }
        return null;
    }
}
