package io.github.closecall;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Calls the method that handles the close code of an ended connection. CloseCall generates an implementation for every
 * handler class: {@code ChatCloseDispatcher} for {@code Chat}.
 *
 * <p>A dispatcher logs the closure, calls the handler and returns what to do next. If no method handles the code, it
 * logs a warning and returns {@link CloseAction#stop()}. It has no state of its own, so it is as thread-safe as the
 * handler object.
 *
 * @param <S> the session type of the handler methods, {@code Object} if none takes a session
 */
public interface CloseDispatcher<S extends @Nullable Object> {

    /**
     * Logs the closure, calls the method that handles its code and returns what to do next.
     *
     * @param session the session that ended, handed to the handler; null if the connection failed before there was one
     * @param event the end of the connection
     * @return what to do next
     * @throws NullPointerException if {@code event} is null
     * @throws RuntimeException whatever the handler throws, unchanged
     */
    CloseAction dispatch(S session, CloseEvent event);

    /**
     * Does the same for a closure of which only the code and the reason are known.
     *
     * @param session the session that ended, handed to the handler; null if the connection failed before there was one
     * @param code the close code
     * @param reason the close reason, null for none
     * @return what to do next
     * @throws RuntimeException whatever the handler throws, unchanged
     */
    default CloseAction dispatch(S session, int code, @Nullable String reason) {
        return dispatch(session, CloseEvent.of(code, reason));
    }

    /**
     * Returns what the annotations alone ask for after a closure, without calling a handler or logging anything. Use it
     * in tests, and to decide what to do when a handler makes {@link #dispatch} throw.
     *
     * @param event the end of the connection
     * @return what to do next; {@link CloseAction#stop()} for a handler that returns a {@link CloseAction}
     * @throws NullPointerException if {@code event} is null
     */
    default CloseAction after(CloseEvent event) {
        Objects.requireNonNull(event, "event");
        return CloseAction.stop();
    }

    /**
     * Returns this dispatcher with an observer that is told of every closure and the action that followed, for example
     * for metrics.
     *
     * @param observer called after each {@code dispatch}, even if the handler throws; exceptions it throws change
     *     nothing
     * @return a dispatcher that otherwise behaves like this one
     * @throws NullPointerException if {@code observer} is null
     */
    default CloseDispatcher<S> observedBy(CloseObserver<? super S> observer) {
        return new ObservedDispatcher<>(this, Objects.requireNonNull(observer, "observer"));
    }
}
