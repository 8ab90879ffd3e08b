package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reconnector with a library and a clock that do what a test says, on its thread. */
abstract class ReconnectorFixture {

    final ManualScheduler clock = new ManualScheduler();
    final Map<Integer, CloseAction> answers = new HashMap<>(Map.of(
            1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006)),
            1012, CloseAction.reconnect(ReconnectPolicy.forCode(1012))));
    final List<CloseEvent> events = new ArrayList<>();
    final List<Reconnector.State> states = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    final FakeLibrary library =
            new FakeLibrary(this::dispatch, ConnectionLimits.defaults().withTimers(new Timers(clock, Runnable::run)));

    CloseAction dispatch(@Nullable Session session, CloseEvent event) {
        events.add(event);
        return answers.getOrDefault(event.code(), CloseAction.stop()).given(event);
    }

    ReconnectorBuilder<Session> builder(Supplier<? extends CompletionStage<? extends Session>> open) {
        ReconnectorBuilder<Session> builder = Reconnector.<Session>builder(library, open)
                .scheduler(clock)
                .onState(states::add)
                .onUserMessage(messages::add);
        builder.random = FixedRandom.LONGEST;
        return builder;
    }

    Reconnector<Session> connected(ReconnectorBuilder<Session> builder) {
        Reconnector<Session> reconnector = builder.build();
        reconnector.connect();
        begin();
        newest().open();
        return reconnector;
    }

    Reconnector<Session> connected() {
        return connected(builder(library::connecting));
    }

    /** Lets what is to be done now begin. */
    void begin() {
        clock.advance(Duration.ZERO);
    }

    Session newest() {
        return library.sessions.get(library.sessions.size() - 1);
    }

    Reconnector.State state() {
        return states.get(states.size() - 1);
    }

    long delayMillis() {
        assertEquals(Phase.WAITING, state().phase());
        Duration delay = state().delay();
        return delay == null ? -1 : delay.toMillis();
    }

    /** Lets the waiting attempt begin. */
    void attempt() {
        clock.advance(Duration.ofMillis(delayMillis()));
    }

    void lose() {
        newest().connection.lost(newest(), null);
    }

    void refuse() {
        newest().connection.neverOpened(new ConnectException("refused"));
    }
}
