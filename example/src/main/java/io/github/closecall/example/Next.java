package io.github.closecall.example;

import io.github.closecall.ReconnectPolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * What a client has to do after its connection ended.
 *
 * @param earliest the least delay before the first attempt to connect again, in milliseconds
 * @param latest how much longer it may be, at random
 * @param messages what the user is to be shown
 */
record Next(Outcome outcome, long earliest, long latest, List<String> messages) {

    static Next stop() {
        return new Next(Outcome.STOPPED, 0, 0, List.of());
    }

    static Next connectAgain(long earliest, long latest) {
        return new Next(Outcome.CONNECTED, earliest, latest, List.of());
    }

    static Next waitToConnectAgain(long earliest, long latest) {
        return new Next(Outcome.WAITING, earliest, latest, List.of());
    }

    Next andShow(String message) {
        return new Next(outcome, earliest, latest, List.of(message));
    }

    /** Says what differs from what was observed. */
    List<String> differences(Observation observed) {
        List<String> differences = new ArrayList<>();
        if (outcome != observed.outcome()) {
            differences.add("client: expected " + outcome + ", not " + observed.outcome());
        }
        if (!messages.equals(observed.messages())) {
            differences.add("shown to the user: expected " + messages + ", not " + observed.messages());
        }
        if (outcome != Outcome.STOPPED) {
            String range = earliest + " to " + latest + " ms";
            ReconnectPolicy policy = observed.policy();
            if (policy == null || policy.minDelayMillis() != earliest || policy.firstDelayMillis() != latest) {
                differences.add("policy: expected " + range + ", not " + policy);
            }
            observed.attempts().stream()
                    .findFirst()
                    .map(first -> first.delay().toMillis())
                    .filter(delay -> delay < earliest || delay > earliest + latest)
                    .ifPresent(delay -> differences.add("first delay: expected " + earliest + " to "
                            + (earliest + latest) + " ms, not " + delay + " ms"));
        }
        return differences;
    }
}
