package io.github.closecall;

import org.jspecify.annotations.Nullable;

/**
 * Observes what a dispatcher does, for example for metrics: see {@link CloseDispatcher#observedBy}.
 *
 * @param <S> the session type of the dispatcher
 */
@FunctionalInterface
public interface CloseObserver<S extends @Nullable Object> {

    /**
     * Called after a closure was dispatched, on the thread that dispatched it. Exceptions that it throws change
     * nothing: they go to the {@linkplain Thread#getUncaughtExceptionHandler() uncaught exception handler} of that
     * thread.
     *
     * @param session the session that ended; null if the connection failed before there was one
     * @param event the end of the connection
     * @param action what the dispatcher returned, or what the annotations alone ask for if the handler threw
     */
    void closed(S session, CloseEvent event, CloseAction action);
}
