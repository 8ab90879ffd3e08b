package io.github.closecall.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every part of an expectation is compared. */
class ExpectationTest {

    private static final String LOG = "INFO     WebSocket closed";
    private static final List<String> CALLS = List.of("Chat.restarting()");
    private static final ReconnectPolicy POLICY = ReconnectPolicy.forCode(CloseCodes.SERVICE_RESTART)
            .withMinDelayMillis(200)
            .withFirstDelayMillis(600);
    private static final Expectation EXPECTATION =
            new Expectation(CALLS, List.of(LOG), Next.connectAgain(200, 600).andShow("Back soon."));

    @Test
    void acceptsWhatIsExpected() {
        assertDifferences(observation(CALLS, LOG, "Back soon.", 200, Outcome.CONNECTED));
        assertDifferences(observation(CALLS, LOG, "Back soon.", 800, Outcome.CONNECTED));
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
    void namesAnotherPolicy() {
        ReconnectPolicy other = POLICY.withMinDelayMillis(0);
        Observation observed =
                new Observation(CALLS, List.of(LOG), List.of("Back soon."), other, List.of(), Outcome.CONNECTED);

        assertDifferences(observed, "policy: expected 200 to 600 ms, not " + other);
    }

    @Test
    void namesAnotherDelay() {
        assertDifferences(
                observation(CALLS, LOG, "Back soon.", 199, Outcome.CONNECTED),
                "first delay: expected 200 to 800 ms, not 199 ms");
        assertDifferences(
                observation(CALLS, LOG, "Back soon.", 801, Outcome.CONNECTED),
                "first delay: expected 200 to 800 ms, not 801 ms");
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
        return new Observation(calls, List.of(log), List.of(message), POLICY, List.of(attempt), outcome);
    }
}
