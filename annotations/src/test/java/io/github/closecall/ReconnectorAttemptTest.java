package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Every attempt ends in exactly one event, whatever its open function does. */
class ReconnectorAttemptTest extends ReconnectorFixture {

    @Test
    void anOpenFunctionThatThrowsIsDispatched() {
        IllegalStateException thrown = new IllegalStateException("no token");
        attemptFailsWith(thrown, () -> {
            throw thrown;
        });
    }

    @Test
    void anOpenFunctionThatFailsIsDispatched() {
        IOException failure = new IOException("no token");
        CompletableFuture<Session> failed = new CompletableFuture<>();
        failed.completeExceptionally(failure);
        attemptFailsWith(failure, () -> failed);
    }

    private void attemptFailsWith(Throwable cause, Supplier<? extends CompletionStage<? extends Session>> open) {
        builder(open).build().connect();
        begin();

        assertEquals(List.of(cause), events.stream().map(CloseEvent::cause).toList());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without a null checker exist.
    void nullsOfTheOpenFunctionAreDispatched() {
        builder(() -> null).build().connect();
        builder(() -> CompletableFuture.completedFuture(null)).build().connect();
        begin();

        assertEquals(
                List.of("the open function returned null", "the stage of the open function completed with null"),
                events.stream()
                        .map(event -> String.valueOf(event.cause()).substring(32))
                        .toList());
    }

    @Test
    void whatTheAdapterReportedIsNotDispatchedAgain() {
        builder(() -> library.connecting().thenApply(session -> session).whenComplete((session, failure) -> {}))
                .build()
                .connect();
        begin();
        refuse();

        assertEquals(1, events.size());
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aStageThatHangsHasALastResort() {
        CompletableFuture<Session> never = new CompletableFuture<>();
        builder(() -> never).build().connect();
        begin();
        clock.advance(Duration.ofSeconds(119));
        assertEquals(List.of(), events);
        clock.advance(Duration.ofSeconds(1));

        assertInstanceOf(TimeoutException.class, events.get(0).cause());
        assertEquals(Phase.WAITING, state().phase());
        var unused = library.connecting();
        Session late = newest();
        late.open();
        never.complete(late);
        assertEquals(List.of(1000), late.closesSent);
        assertEquals(Phase.WAITING, state().phase());
    }

    @Test
    void aSessionMayBeMoreThanTheAdapterKnows() {
        ConnectionLimits limits = ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run));
        Closes<Object> general = new Closes<>((session, event) -> CloseAction.stop(), limits) {
            @Override
            protected CompletionStage<?> sendClose(Object session, int code, String reason) {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            protected void abort(Object session) {}

            @Override
            protected boolean isOpen(Object session) {
                return true;
            }
        };
        Reconnector<String> reconnector = Reconnector.<String>builder(
                        general, () -> CompletableFuture.completedFuture("special"))
                .scheduler(clock)
                .build();
        reconnector.connect();
        begin();

        assertEquals(Optional.of("special"), reconnector.session());
    }
}
