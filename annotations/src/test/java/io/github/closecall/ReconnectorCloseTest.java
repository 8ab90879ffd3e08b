package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What closing ends, and what it tells. */
class ReconnectorCloseTest extends ReconnectorFixture {

    @Test
    void closeTakesEffectAtOnceAndTellsTheHandlers() {
        Reconnector<Session> reconnector = connected();
        reconnector.close(4000, "bye");
        assertEquals(Optional.empty(), reconnector.session());
        assertEquals(Phase.CLOSED, state().phase());
        assertEquals(List.of(4000), newest().closesSent);
        answers.put(4000, CloseAction.reconnect(ReconnectPolicy.forCode(4000)).withUserMessage("not followed"));
        newest().connection.received(newest(), 4000, "bye");

        assertEquals(4000, events.get(0).code());
        assertEquals(Phase.CLOSED, state().phase());
        assertEquals(List.of(), messages);
    }

    @Test
    void logOutAndLogInAgainWhateverThePeerAnswers() {
        Reconnector<Session> reconnector = connected();
        Session first = newest();
        reconnector.close();
        reconnector.connect();
        begin();
        newest().open();
        assertEquals(Optional.of(newest()), reconnector.session());
        clock.advance(Duration.ofSeconds(10));

        assertTrue(first.aborted);
        assertEquals(1, events.size());
        assertEquals(Optional.of(newest()), reconnector.session());
        assertEquals(2, library.sessions.size());
    }

    @Test
    void aCodeThatCannotBeSentChangesNothing() {
        Reconnector<Session> reconnector = connected();
        assertThrows(IllegalArgumentException.class, () -> reconnector.close(1006, ""));

        assertTrue(reconnector.session().isPresent());
        assertThrows(
                IllegalArgumentException.class,
                () -> builder(library::connecting).build().close(1005, null));
    }

    @Test
    void closeCancelsWhatTheAdapterOpens() {
        Reconnector<Session> reconnector = builder(library::connecting).build();
        reconnector.connect();
        begin();
        reconnector.close();

        assertTrue(newest().openingAborted);
        assertEquals(List.of(), events);
    }

    @Test
    void closeDiscardsWhatAComposedStageOpensLate() {
        Reconnector<Session> reconnector = builder(() -> library.connecting().thenApply(session -> session))
                .build();
        reconnector.connect();
        begin();
        reconnector.close();
        newest().open();

        assertEquals(List.of(1000), newest().closesSent);
        assertEquals(List.of(), events);
        assertEquals(Optional.empty(), reconnector.session());
    }

    @Test
    void closeBeforeTheAttemptBeginsOpensNothing() {
        Reconnector<Session> reconnector = builder(library::connecting).build();
        reconnector.connect();
        reconnector.close();
        begin();

        assertEquals(List.of(), library.sessions);
    }
}
