package com.acme.recipe;

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

/** The recipes that count closures. */
class ObserversTest {
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(new Chat());

    @Test
    void closuresAreCounted() {
        MeterRegistry registry = new SimpleMeterRegistry();
        var counting = dispatcher.observedBy(new ClosureCounter(registry));

        counting.dispatch(null, new CloseEvent(1006, "", Origin.TRANSPORT, new Exception("lost")));
        counting.dispatch(null, new CloseEvent(1006, "", Origin.TRANSPORT, new Exception("lost")));
        counting.dispatch(null, new CloseEvent(1012, "deploying", Origin.REMOTE, null));
        IntStream.rangeClosed(4000, 4999).forEach(code -> counting.dispatch(null, code, ""));

        assertEquals(3, registry.getMeters().size());
        assertEquals(2, count(registry, "1006", "TRANSPORT", "reconnect"));
        assertEquals(1, count(registry, "1012", "REMOTE", "reconnect"));
        assertEquals(1000, count(registry, "other", "UNKNOWN", "stop"));
    }

    private static double count(MeterRegistry registry, String code, String origin, String action) {
        return registry.get("websocket.closes")
                .tags("code", code, "origin", origin, "action", action)
                .counter()
                .count();
    }

    @Test
    void closuresAreRecorded(@TempDir Path folder) throws Exception {
        var recording = dispatcher.observedBy((session, event, action) -> Closure.record(event));
        Path file = folder.resolve("closures.jfr");
        try (Recording recorder = new Recording()) {
            recorder.enable(Closure.class.getName());
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
