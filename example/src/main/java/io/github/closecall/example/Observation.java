package io.github.closecall.example;

import java.util.List;

/**
 * What happened on the client's side in one scenario.
 *
 * @param calls the handlers that ran, with their arguments
 * @param log the records in the log of the handler class, each with its level
 * @param messages what the user was shown
 * @param attempts the attempts to connect again
 */
record Observation(
        List<String> calls, List<String> log, List<String> messages, List<Attempt> attempts, Outcome outcome) {}
