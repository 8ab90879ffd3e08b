package io.github.closecall.example;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** The program as users run it, over real sockets. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class ExampleTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Example example = new Example(new PrintStream(output, true, StandardCharsets.UTF_8));

    @Test
    void handlesEveryClosureAsExpected() throws Exception {
        List<Scenario> scenarios = Scenarios.all();

        int exitCode = example.run(scenarios);

        assertEquals(0, exitCode, this::printed);
        String result = scenarios.size() + " of " + scenarios.size() + " closures were handled as expected";
        assertTrue(printed().contains(result), this::printed);
    }

    @Test
    void playsEveryWayAServerEndsConnections() {
        Set<Integer> codes = Scenarios.all().stream()
                .map(scenario -> scenario.ending().code())
                .collect(toSet());

        assertTrue(codes.containsAll(Set.of(1000, 1001, 1006, 1008, 1011, 1012, 1013)), codes::toString);
        assertTrue(codes.stream().anyMatch(code -> code >= 4000), codes::toString);
    }

    @Test
    void failsWhenAClosureIsNotHandledAsExpected() throws Exception {
        Scenario right = Scenarios.all().get(0);
        Expectation expectation = right.expectation();
        Scenario wrong = new Scenario(
                right.handlers(),
                right.ending(),
                new Expectation(List.of("Chat.signedOut()"), expectation.log(), expectation.next()));

        int exitCode = example.run(List.of(right, wrong));

        assertEquals(1, exitCode, this::printed);
        assertTrue(
                printed().contains("DIFFERS  handler: expected [Chat.signedOut()], not [Chat.left()]"), this::printed);
        assertTrue(printed().contains("1 of 2 closures were handled as expected"), this::printed);
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
