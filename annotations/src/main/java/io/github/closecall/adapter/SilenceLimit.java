package io.github.closecall.adapter;

import java.time.Duration;
import java.util.concurrent.Executor;

/**
 * How long a peer may be silent.
 *
 * @param duration the limit
 * @param threads where the end that follows is reported: its handlers may block, and an event loop has other
 *     connections
 */
record SilenceLimit(Duration duration, Executor threads) {}
