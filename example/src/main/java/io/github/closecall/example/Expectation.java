package io.github.closecall.example;

import java.util.ArrayList;
import java.util.List;

/**
 * What should happen on the client's side in one scenario.
 *
 * @param calls the handlers that are to run, with their arguments
 * @param log the one record that is to be logged, with its level
 */
record Expectation(List<String> calls, String log, Next next) {

    /** Says what differs from what was observed, nothing if all is as expected. */
    List<String> differences(Observation observed) {
        List<String> differences = new ArrayList<>();
        if (!calls.equals(observed.calls())) {
            differences.add("handler: expected " + calls + ", not " + observed.calls());
        }
        if (!List.of(log).equals(observed.log())) {
            differences.add("log: expected " + List.of(log) + ", not " + observed.log());
        }
        differences.addAll(next.differences(observed));
        return differences;
    }
}
