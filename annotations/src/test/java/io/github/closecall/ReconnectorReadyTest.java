package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A connection counts as open when it is ready. */
class ReconnectorReadyTest extends ReconnectorFixture {

    @Test
    void isOpenWhenItIsReady() {
        CompletableFuture<String> login = new CompletableFuture<>();
        Reconnector<Session> reconnector =
                connected(builder(library::connecting).ready(session -> login));
        assertEquals(Phase.CONNECTING, state().phase());
        assertEquals(Optional.empty(), reconnector.session());
        login.complete("welcome");

        assertEquals(Phase.OPEN, state().phase());
        assertEquals(Optional.of(newest()), reconnector.session());
    }

    @Test
    void aLoginThatFailsEndsTheConnection() {
        IOException failure = new IOException("no");
        CompletableFuture<String> login = new CompletableFuture<>();
        connected(builder(library::connecting).ready(session -> login));
        login.completeExceptionally(failure);

        assertEquals(List.of(CloseEvent.failure(failure)), events);
        assertTrue(newest().isLeft());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aLoginThatIsRefusedStops() {
        CompletableFuture<String> login = new CompletableFuture<>();
        connected(builder(library::connecting).ready(session -> login));
        login.completeExceptionally(new HandshakeRefusedException(401, null));

        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void aLoginThatTakesTooLongEndsTheConnection() {
        connected(builder(library::connecting).ready(session -> new CompletableFuture<>()));
        clock.advance(Duration.ofMinutes(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertTrue(newest().isLeft());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void aLoginThatThrowsOrReturnsNullEndsTheConnection() {
        connected(builder(library::connecting).ready(session -> null));
        connected(builder(library::connecting).ready(session -> {
            throw new IllegalStateException("login");
        }));

        assertInstanceOf(NullPointerException.class, events.get(0).cause());
        assertInstanceOf(IllegalStateException.class, events.get(1).cause());
        assertTrue(library.sessions.stream().allMatch(Session::isLeft));
    }

    @Test
    void aConnectionThatIsDiscardedBeforeItIsReadyHasFailedAtLast() {
        connected(builder(library::connecting).ready(session -> new CompletableFuture<>()));
        library.discard(newest());
        clock.advance(Duration.ofMinutes(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertEquals(Phase.WAITING, state().phase());
    }
}
