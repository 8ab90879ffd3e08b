package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** States and messages, what their listeners may do, and what they see. */
class ReconnectorListenersTest extends ReconnectorFixture {

    @Test
    void everyStateIsTold() {
        Reconnector<Session> reconnector = connected();
        lose();
        CloseEvent lost = events.get(0);
        attempt();
        refuse();
        CloseEvent refused = events.get(1);
        reconnector.close();

        assertEquals(
                List.of(
                        new Reconnector.State(Phase.CONNECTING, 1, null, null),
                        new Reconnector.State(Phase.OPEN, 1, null, null),
                        new Reconnector.State(Phase.WAITING, 2, Duration.ofMillis(4_999), lost),
                        new Reconnector.State(Phase.CONNECTING, 2, null, lost),
                        new Reconnector.State(Phase.WAITING, 3, Duration.ofMillis(9_999), refused),
                        new Reconnector.State(Phase.CLOSED, 2, null, refused)),
                states);
    }

    @Test
    void aMessageIsNotRepeatedByFailedAttempts() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)).withUserMessage("Connection lost."));
        connected();
        lose();
        attempt();
        refuse();
        attempt();
        refuse();
        assertEquals(List.of("Connection lost."), messages);
        attempt();
        newest().open();
        lose();

        assertEquals(List.of("Connection lost.", "Connection lost."), messages);
    }

    @Test
    void aMessageSurvivesARefusalThatStops() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)).withUserMessage("Connection lost."));
        builder(library::connecting).build().connect();
        begin();
        newest().connection.neverOpened(new HandshakeRefusedException(401, null));

        assertEquals(List.of("Connection lost."), messages);
        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void aListenerMayCallTheReconnector() {
        List<Reconnector<Session>> self = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        Reconnector<Session> reconnector = builder(library::connecting)
                .onState(state -> {
                    phases.add(state.phase());
                    if (state.phase() == Phase.STOPPED) {
                        self.get(0).connect();
                        phases.add(Phase.IDLE);
                    }
                })
                .build();
        self.add(reconnector);
        connected(reconnector);
        newest().connection.received(newest(), 1000, "");

        assertEquals(List.of(Phase.CONNECTING, Phase.OPEN, Phase.STOPPED, Phase.IDLE, Phase.CONNECTING), phases);
    }

    private void connected(Reconnector<Session> reconnector) {
        reconnector.connect();
        begin();
        newest().open();
    }

    @Test
    void thereIsNoSessionInsideTheHandlersOfItsEnd() {
        List<Optional<Session>> seen = new ArrayList<>();
        List<Reconnector<Session>> self = new ArrayList<>();
        library.onEnd((session, event, action) -> seen.add(self.get(0).session()));
        self.add(connected());
        assertTrue(self.get(0).session().isPresent());
        lose();

        assertEquals(List.of(Optional.empty()), seen);
    }
}
