package io.github.closecall.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every part of an expectation is compared. */
class ExpectationTest {

    private static final String LOG = "INFO     WebSocket closed";
    private static final List<String> CALLS = List.of("Chat.restarting()");
    private static final Expectation EXPECTATION =
            new Expectation(CALLS, LOG, Next.connectAgain(200, 600).andShow("Back soon."));

    @Test
    void acceptsWhatIsExpected() {
        assertDifferences(observation(CALLS, LOG, "Back soon.", 200, Outcome.CONNECTED));
        assertDifferences(observation(CALLS, LOG, "Back soon.", 600, Outcome.CONNECTED));
    }

    @Test
    void namesAnotherHandler() {
        assertDifferences(
                observation(List.of(), LOG, "Back soon.", 300, Outcome.CONNECTED),
                "handler: expected [Chat.restarting()], not []");
    }

    @Test
    void namesAnotherLogRecord() {
        assertDifferences(
                observation(CALLS, "ERROR    WebSocket closed", "Back soon.", 300, Outcome.CONNECTED),
                "log: expected [INFO     WebSocket closed], not [ERROR    WebSocket closed]");
    }

    @Test
    void namesAnotherMessage() {
        assertDifferences(
                observation(CALLS, LOG, "Gone.", 300, Outcome.CONNECTED),
                "shown to the user: expected [Back soon.], not [Gone.]");
    }

    @Test
    void namesAnotherDelay() {
        assertDifferences(
                observation(CALLS, LOG, "Back soon.", 199, Outcome.CONNECTED),
                "first delay: expected 200 to 600 ms, not 199 ms");
        assertDifferences(
                observation(CALLS, LOG, "Back soon.", 601, Outcome.CONNECTED),
                "first delay: expected 200 to 600 ms, not 601 ms");
    }

    @Test
    void namesAnotherOutcome() {
        assertDifferences(
                observation(CALLS, LOG, "Back soon.", 300, Outcome.NOTHING), "client: expected CONNECTED, not NOTHING");
    }

    private static void assertDifferences(Observation observed, String... differences) {
        assertEquals(List.of(differences), EXPECTATION.differences(observed));
    }

    private static Observation observation(
            List<String> calls, String log, String message, long delayMillis, Outcome outcome) {
        Attempt attempt = new Attempt(Duration.ofMillis(delayMillis), Attempt.Result.CONNECTED);
        return new Observation(calls, List.of(log), List.of(message), List.of(attempt), outcome);
    }
}
