package io.github.closecall.example;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Ends connections in every way a server can, shows what the clients make of it, and compares it with the intent. */
public final class Example {

    /** All waits end with it, so that the program does within 30 seconds, whatever goes wrong. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private final PrintStream out;

    Example(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the program. It ends with exit code 0 if all closures were handled as expected, with 1 if any was not.
     *
     * @param arguments none are used
     * @throws Exception if the server or a client cannot be set up
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(new Example(System.out).run(Scenarios.all()));
    }

    /** Plays the scenarios and returns the exit code. */
    int run(List<Scenario> scenarios) throws Exception {
        long begin = System.nanoTime();
        int asExpected = 0;
        try (ClosingServer server = ClosingServer.start()) {
            Stage stage = new Stage(server, Deadline.after(LIMIT));
            out.printf("A Jetty server at %s ends connections of java.net.http clients.%n%n", server.address());
            for (Scenario scenario : scenarios) {
                asExpected += isAsExpected(scenario, stage) ? 1 : 0;
            }
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - begin);
        out.printf(
                "%d of %d closures were handled as expected, in %d.%d s.%n",
                asExpected, scenarios.size(), duration.toSeconds(), duration.toMillisPart() / 100);
        return asExpected == scenarios.size() ? 0 : 1;
    }

    private boolean isAsExpected(Scenario scenario, Stage stage) throws Exception {
        Block.beginning(scenario.ending()).forEach(out::println);
        Observation observed = stage.play(scenario);
        List<String> differences = scenario.expectation().differences(observed);
        Block.end(observed, differences).forEach(out::println);
        out.println();
        return differences.isEmpty();
    }
}
