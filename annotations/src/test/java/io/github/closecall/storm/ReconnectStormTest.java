package io.github.closecall.storm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.ReconnectPolicy;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** A storm of a fiftieth of the size, with a server to match. */
class ReconnectStormTest {

    private static final int CLIENTS = 20_000;
    private static final Storm STORM = new Storm(CLIENTS, 200, 6455);

    @ParameterizedTest
    @ValueSource(ints = {1006, 1012, 1013})
    void everyClientComesBackOnce(int code) {
        for (StormResult result : results(code).values()) {
            long admitted = Arrays.stream(result.arrivals())
                    .map(arrivals -> Math.min(arrivals, 200))
                    .asLongStream()
                    .sum();
            assertEquals(CLIENTS, admitted, result.strategy());
            assertTrue(result.recoverySeconds() >= 0.99 * CLIENTS / 200, result.strategy());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1006, 1012, 1013})
    void theSameSeedGivesTheSameStorm(int code) {
        Strategy strategy = Strategy.closeCall(ReconnectPolicy.forCode(code));
        int[] arrivals = STORM.run(strategy).arrivals();
        assertArrayEquals(arrivals, STORM.run(strategy).arrivals());
        int[] other = new Storm(CLIENTS, 200, 6456).run(strategy).arrivals();
        assertFalse(Arrays.equals(arrivals, other));
    }

    @ParameterizedTest
    @ValueSource(ints = {1006, 1012, 1013})
    void theDefaultsBeatDelaysThatAreNotRandom(int code) {
        Map<String, StormResult> results = results(code);
        StormResult ours = results.get("CloseCall");
        for (String other : List.of("fixed delay", "exponential")) {
            assertTrue(ours.peak() < results.get(other).peak() / 3, other);
            assertTrue(ours.refused() < results.get(other).refused() / 10, other);
            assertTrue(ours.recoverySeconds() < results.get(other).recoverySeconds(), other);
        }
    }

    @Test
    void theDefaultFor1006IsFullJitter() {
        Map<String, StormResult> results = results(1006);
        assertArrayEquals(
                results.get("full jitter").arrivals(), results.get("CloseCall").arrivals());
    }

    @Test
    void theDefaultFor1013KeepsTheServerBelowItsCapacity() {
        StormResult ours = results(1013).get("CloseCall");
        assertTrue(ours.peak() < 1, () -> "peak " + ours.peak());
        assertEquals(0, ours.refused());
    }

    /** A server that says how long to wait is obeyed, and is not met by all clients at once when that time is over. */
    @ParameterizedTest
    @ValueSource(ints = {1006, 1012})
    void aRetryAfterLowersTheRefusals(int code) {
        Map<String, StormResult> results = results(code);
        StormResult obeying = results.get("Retry-After");
        StormResult ours = results.get("CloseCall");
        assertTrue(obeying.refused() < ours.refused(), () -> obeying.refused() + " a client");
        assertTrue(obeying.peak() <= ours.peak(), () -> "peak " + obeying.peak());
    }

    @Test
    void aWholeStormThatFitsIntoOneSecondIsOverInOneSecond() {
        StormResult result = new Storm(5, 10, 1).run(Strategy.fixed(0));
        assertArrayEquals(new int[] {5}, result.arrivals());
        assertEquals(0.5, result.peak());
        assertEquals(1, result.recoverySeconds());
    }

    @Test
    void aFixedDelayBringsAllBackAtOnceAgainAndAgain() {
        StormResult result = new Storm(25, 10, 1).run(Strategy.fixed(2_000));
        assertArrayEquals(new int[] {0, 0, 25, 0, 15, 0, 5}, result.arrivals());
        assertEquals(2.5, result.peak());
        assertEquals(20 / 25.0, result.refused());
        assertEquals(7, result.recoverySeconds());
    }

    @Test
    void printsATableAndDrawsAChart() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        String svg = ReconnectStorm.run(STORM, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String table = printed.toString(StandardCharsets.UTF_8);
        for (String part : List.of("1006 Abnormal Closure", "1012 Service Restart", "1013 Try Again Later")) {
            assertTrue(table.contains(part), part);
            assertTrue(svg.contains(part), part);
        }
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals(15, document.getElementsByTagName("path").getLength() - gridLines());
    }

    /** Six times and five loads in each of three panels. */
    private static int gridLines() {
        return 3 * (6 + 5);
    }

    private static Map<String, StormResult> results(int code) {
        return Strategy.forCode(code).stream()
                .map(STORM::run)
                .collect(Collectors.toMap(StormResult::strategy, result -> result));
    }
}
