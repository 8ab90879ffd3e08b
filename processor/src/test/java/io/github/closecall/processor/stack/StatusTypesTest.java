package io.github.closecall.processor.stack;

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

/** The constants that carry a code which is never sent are those of the libraries. */
class StatusTypesTest {

    @Test
    void jakarta() throws IllegalAccessException {
        check(CloseReason.CloseCodes.class, CloseReason.CloseCodes::getCode);
    }

    @Test
    void spring() throws IllegalAccessException {
        check(CloseStatus.class, CloseStatus::getCode);
    }

    @Test
    void webFlux() throws IllegalAccessException {
        check(
                org.springframework.web.reactive.socket.CloseStatus.class,
                org.springframework.web.reactive.socket.CloseStatus::getCode);
    }

    @Test
    void netty() throws IllegalAccessException {
        check(WebSocketCloseStatus.class, WebSocketCloseStatus::code);
    }

    private static <T> void check(Class<T> type, ToIntFunction<T> code) throws IllegalAccessException {
        Map<String, Integer> codes = new TreeMap<>();
        for (Field field : type.getFields()) {
            if (field.getType() == type) {
                int value = code.applyAsInt(type.cast(field.get(null)));
                if (!CloseCodes.isSendable(value)) {
                    codes.put(field.getName(), value);
                }
            }
        }
        StatusType status = Libraries.ALL.stream()
                .flatMap(library -> library.statuses().stream())
                .filter(candidate -> candidate.type().equals(type.getCanonicalName()))
                .findFirst()
                .orElseThrow();
        assertEquals(codes, new TreeMap<>(status.neverSent()));
    }
}
