package io.github.closecall;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the end of a connection to the method that handles its close code. CloseCall writes an implementation for every
 * handler class: {@code ChatCloseDispatcher} for {@code Chat}.
 *
 * <p>A dispatcher logs the closure, calls the handler and returns what to do next. Where no method handles the code it
 * logs a warning and returns {@link CloseAction#stop()}. It has no state of its own and is as safe for use by several
 * threads as the handler object.
 *
 * @param <S> the session type of the handler methods, {@code Object} where none takes a session
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
     * The same for a closure about which only code and reason are known.
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
     * Returns what the annotations alone ask for after a closure. No handler is called and nothing is logged. For
     * tests, and for callers of {@link #dispatch} to go by when a handler throws.
     *
     * @param event the end of the connection
     * @return what to do next; {@link CloseAction#stop()} for a handler that returns its action
     * @throws NullPointerException if {@code event} is null
     */
    default CloseAction after(CloseEvent event) {
        Objects.requireNonNull(event, "event");
        return CloseAction.stop();
    }

    /**
     * Returns this dispatcher with an observer, for metrics and the like, that is told of every closure and what was
     * answered.
     *
     * @param observer told after each {@code dispatch}, also when the handler throws; what it throws changes nothing
     * @return a dispatcher that otherwise does what this one does
     * @throws NullPointerException if {@code observer} is null
     */
    default CloseDispatcher<S> observedBy(CloseObserver<? super S> observer) {
        return new ObservedDispatcher<>(this, Objects.requireNonNull(observer, "observer"));
    }
}
