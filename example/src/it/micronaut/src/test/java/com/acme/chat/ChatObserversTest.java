package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatObserversTest {
    private final ChatRoomCloseDispatcher dispatcher = new ChatRoomCloseDispatcher(new ChatRoom(new GuestBook()));

    @Test
    void closuresAreCounted() {
        MeterRegistry registry = new SimpleMeterRegistry();
        var counting = dispatcher.observedBy(new ClosureCounter(registry));

        counting.dispatch(null, new CloseEvent(1006, "", Origin.TRANSPORT, new Exception("lost")));
        counting.dispatch(null, new CloseEvent(1006, "", Origin.TRANSPORT, new Exception("lost")));
        IntStream.rangeClosed(4000, 4999).forEach(code -> counting.dispatch(null, code, ""));

        assertEquals(2, registry.getMeters().size());
        assertEquals(2, count(registry, "1006", "TRANSPORT"));
        assertEquals(1000, count(registry, "other", "UNKNOWN"));
    }

    private static double count(MeterRegistry registry, String code, String origin) {
        return registry.get("websocket.closes")
                .tags("code", code, "origin", origin, "action", "stop")
                .counter()
                .count();
    }

    @Test
    void closuresAreRecorded(@TempDir Path folder) throws Exception {
        var recording = dispatcher.observedBy((session, event, action) -> Closure.record(event));
        Path file = folder.resolve("closures.jfr");
        try (Recording recorder = new Recording()) {
            recorder.enable("com.acme.chat.Closure");
            recorder.start();
            recording.dispatch(null, new CloseEvent(4001, "moved", Origin.REMOTE, null));
            recorder.stop();
            recorder.dump(file);
        }

        assertEquals(
                List.of("4001 REMOTE"),
                RecordingFile.readAllEvents(file).stream()
                        .map(event -> event.getInt("code") + " " + event.getString("origin"))
                        .toList());
    }
}
