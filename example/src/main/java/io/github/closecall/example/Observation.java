package io.github.closecall.example;

import io.github.closecall.ReconnectPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the client's side in one scenario.
 *
 * @param calls the handlers that ran, with their arguments
 * @param log the records in the log of the handler class, each with its level
 * @param messages what the user was shown
 * @param policy how the client was told to connect again, null if it was not
 * @param attempts the attempts to connect again
 */
record Observation(
        List<String> calls,
        List<String> log,
        List<String> messages,
        @Nullable ReconnectPolicy policy,
        List<Attempt> attempts,
        Outcome outcome) {}
