package io.github.closecall.processor.send.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseCodes;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class KnownStatusesTest {

    @Test
    void allThatAreNeverSent() throws ReflectiveOperationException {
        Map<String, Integer> codes = new TreeMap<>();
        add(CloseReason.CloseCodes.class, CloseReason.CloseCodes::getCode, codes);
        add(CloseStatus.class, CloseStatus::getCode, codes);
        add(
                org.springframework.web.reactive.socket.CloseStatus.class,
                org.springframework.web.reactive.socket.CloseStatus::getCode,
                codes);
        add(WebSocketCloseStatus.class, WebSocketCloseStatus::code, codes);
        assertEquals(codes, new TreeMap<>(KnownStatuses.CODES));
    }

    private static <T> void add(Class<T> type, ToIntFunction<T> code, Map<String, Integer> codes)
            throws IllegalAccessException {
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                int value = code.applyAsInt(type.cast(field.get(null)));
                if (!CloseCodes.isSendable(value)) {
                    codes.put(type.getCanonicalName() + "." + field.getName(), value);
                }
            }
        }
    }
}
