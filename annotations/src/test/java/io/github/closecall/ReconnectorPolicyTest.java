package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.closecall.Reconnector.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** Delays, and when attempts are used up. */
class ReconnectorPolicyTest extends ReconnectorFixture {

    @Test
    void failedAttemptsInARowWaitEverLonger() {
        connected();
        lose();
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            delays.add(delayMillis());
            attempt();
            refuse();
        }

        assertEquals(List.of(4_999L, 9_999L, 19_999L, 39_999L, 79_999L, 159_999L, 299_999L, 299_999L), delays);
    }

    @Test
    void refusalsDoNotHurryAClientThatWasAskedForPatience() {
        answers.put(1013, CloseAction.reconnect(ReconnectPolicy.forCode(1013)));
        connected();
        newest().connection.received(newest(), 1013, "");
        assertEquals(209_999, delayMillis());
        attempt();
        refuse();

        assertEquals(359_999, delayMillis());
    }

    @Test
    void aServerThatDropsEveryConnectionAtOnceMeetsGrowingDelays() {
        connected();
        for (int i = 0; i < 10; i++) {
            lose();
            attempt();
            newest().open();
        }
        lose();

        assertEquals(299_999, delayMillis());
    }

    @Test
    void aConnectionThatWasStableBeginsTheCountAnew() {
        connected();
        lose();
        attempt();
        newest().open();
        clock.advance(Duration.ofMillis(29_999));
        lose();
        assertEquals(9_999, delayMillis());
        assertEquals(3, state().attempt());
        attempt();
        newest().open();
        clock.advance(Duration.ofSeconds(30));
        lose();

        assertEquals(4_999, delayMillis());
        assertEquals(1, state().attempt());
    }

    @Test
    void attemptsAreCountedForEachPolicy() {
        answers.put(4408, CloseAction.reconnect(ReconnectPolicy.forCode(4408).withMaxAttempts(2)));
        connected();
        lose();
        for (int i = 0; i < 5; i++) {
            attempt();
            refuse();
        }
        attempt();
        newest().open();
        newest().connection.received(newest(), 4408, "");
        assertEquals(4_999, delayMillis());
        attempt();
        refuse();
        attempt();
        refuse();

        assertEquals(Phase.GAVE_UP, state().phase());
    }

    @Test
    void givingUpIsLoggedOnce() {
        answers.put(1006, CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(0)));
        try (CapturedLog log = CapturedLog.of(Reconnector.class.getName(), Level.ALL)) {
            connected();
            lose();

            assertEquals(Phase.GAVE_UP, state().phase());
            assertEquals(Level.SEVERE, log.record().getLevel());
        }
    }

    @Test
    void aRefusalIsNotTriedBeforeItsRetryAfterAndLaterOnesAreAsBefore() {
        builder(library::connecting).build().connect();
        begin();
        newest().connection.neverOpened(new HandshakeRefusedException(503, Duration.ofMinutes(10)));
        assertEquals(604_999, delayMillis());
        attempt();
        refuse();

        assertEquals(9_999, delayMillis());
    }

    @Test
    void aRetryAfterAlsoCountsUnderAnotherPolicy() {
        connected();
        newest().connection.received(newest(), 1012, "");
        attempt();
        newest().connection.neverOpened(new HandshakeRefusedException(503, Duration.ofDays(30)));

        assertEquals(Duration.ofDays(1).toMillis() + 54_999, delayMillis());
    }

    @Test
    void theProgramMayChangeTheNumbersButNotTheDecision() {
        connected(builder(library::connecting).policy(policy -> policy.withFirstDelayMillis(100)));
        lose();
        assertEquals(99, delayMillis());
        attempt();
        newest().connection.neverOpened(new HandshakeRefusedException(403, null));

        assertEquals(Phase.STOPPED, state().phase());
    }

    @Test
    void numbersThatChangeEachTimeGrowAndAreUsedUpNevertheless() {
        AtomicLong first = new AtomicLong(100);
        connected(builder(library::connecting)
                .policy(policy ->
                        policy.withFirstDelayMillis(first.getAndIncrement()).withMaxAttempts(2)));
        lose();
        assertEquals(99, delayMillis());
        attempt();
        newest().open();
        lose();
        assertEquals(201, delayMillis());
        attempt();
        newest().open();
        lose();

        assertEquals(Phase.GAVE_UP, state().phase());
    }

    @Test
    void aPolicyFunctionThatThrowsChangesNothing() {
        connected(builder(library::connecting).policy(policy -> {
            throw new IllegalStateException("configuration");
        }));
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            lose();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }

        assertEquals(4_999, delayMillis());
        assertInstanceOf(IllegalStateException.class, uncaught.get(0));
    }
}
