package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Consumer;

/**
 * The connections of one adapter.
 *
 * <p>A session is remembered for as long as the implementation keeps it, so that an error reported after the end still
 * finds the end already reported. It is not kept alive: some implementations never report the end of some connections.
 */
final class Connections<S> {

    private final CloseDispatcher<? super S> dispatcher;
    private final Consumer<? super CloseAction> next;
    private final Map<S, ConnectionEnd<S>> ends = Collections.synchronizedMap(new WeakHashMap<>());

    Connections(CloseDispatcher<? super S> dispatcher, Consumer<? super CloseAction> next) {
        this.dispatcher = Objects.requireNonNull(dispatcher, "dispatcher");
        this.next = Objects.requireNonNull(next, "next");
    }

    /** Returns the end of a connection that has no session yet. */
    ConnectionEnd<S> begin() {
        return new ConnectionEnd<>(dispatcher, next);
    }

    /** Returns the end of the connection of {@code session}. */
    ConnectionEnd<S> of(S session) {
        return ends.computeIfAbsent(session, unknown -> begin());
    }

    /** Starts anew with a session that its implementation uses for one connection after the other. */
    void forget(S session) {
        ends.remove(session);
    }
}
