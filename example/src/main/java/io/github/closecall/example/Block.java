package io.github.closecall.example;

import io.github.closecall.CloseCodes;
import java.util.ArrayList;
import java.util.List;

/** The lines that show one scenario. */
final class Block {

    private Block() {}

    /** Shows how the connection ends. */
    static List<String> beginning(Ending ending) {
        return List.of(ending.code() + " " + CloseCodes.name(ending.code()), line("server", ending.description()));
    }

    /** Shows what the client made of it, and where that is not as expected. */
    static List<String> end(Observation observed, List<String> differences) {
        List<String> lines = new ArrayList<>();
        addAll(lines, "logged", observed.log());
        addAll(lines, "handler", observed.calls().isEmpty() ? List.of("none") : observed.calls());
        addAll(lines, "client", client(observed));
        addAll(lines, "DIFFERS", differences);
        return lines;
    }

    private static List<String> client(Observation observed) {
        List<String> steps = new ArrayList<>();
        for (String message : observed.messages()) {
            steps.add("shows \"" + message + "\"");
        }
        for (Attempt attempt : observed.attempts()) {
            String millis = attempt.delay().toMillis() + " ms";
            steps.add(
                    switch (attempt.result()) {
                        case PENDING -> "will connect again in " + millis;
                        case REFUSED -> "tries to connect again after " + millis + ", the server is down";
                        case CONNECTED -> "connects again after " + millis;
                    });
        }
        switch (observed.outcome()) {
            case STOPPED -> steps.add("stops");
            case NOTHING -> steps.add("does nothing more");
            case CONNECTED, WAITING -> {
                // The attempts say it.
            }
        }
        return steps;
    }

    /** Names the first line only. */
    private static void addAll(List<String> lines, String name, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(i == 0 ? name : "", texts.get(i)));
        }
    }

    private static String line(String name, String text) {
        return String.format("  %-8s %s", name, text);
    }
}
