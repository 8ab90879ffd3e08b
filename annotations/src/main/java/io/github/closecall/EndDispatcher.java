package io.github.closecall;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Dispatches the ends of connections; no exception of the program changes what follows. */
final class EndDispatcher<S> {

    private final CloseDispatcher<? super S> dispatcher;
    private final AtomicReference<@Nullable CloseObserver<? super S>> observer = new AtomicReference<>();

    EndDispatcher(CloseDispatcher<? super S> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** Sets the observer; returns false if there is one already. */
    boolean observe(CloseObserver<? super S> told) {
        return observer.compareAndSet(null, told);
    }

    /**
     * Dispatches an event, has its action carried out and tells the observer. Only then reports an exception of the
     * handler, because an uncaught exception handler may end the program.
     */
    DispatchedEnd dispatch(@Nullable S session, CloseEvent event, Consumer<? super DispatchedEnd> follow) {
        Throwable thrown = null;
        DispatchedEnd end;
        try {
            end = new DispatchedEnd(event, answer(session, event));
        } catch (Throwable failure) {
            thrown = failure;
            end = new DispatchedEnd(event, after(event));
        }
        follow.accept(end);
        tell(session, end);
        if (thrown != null) {
            UncaughtExceptions.report(thrown);
        }
        return end;
    }

    // The session is null for a connection that did not open, which the dispatcher's type argument cannot express.
    @SuppressWarnings("NullAway")
    private CloseAction answer(@Nullable S session, CloseEvent event) {
        return Objects.requireNonNull(dispatcher.dispatch(session, event), "the answer of the dispatcher");
    }

    private CloseAction after(CloseEvent event) {
        try {
            return Objects.requireNonNull(dispatcher.after(event), "the answer of the dispatcher");
        } catch (Throwable failure) {
            UncaughtExceptions.report(failure);
            return CloseAction.stop();
        }
    }

    @SuppressWarnings("NullAway") // As above.
    private void tell(@Nullable S session, DispatchedEnd end) {
        CloseObserver<? super S> told = observer.get();
        if (told != null) {
            try {
                told.closed(session, end.event(), end.action());
            } catch (Throwable failure) {
                UncaughtExceptions.report(failure);
            }
        }
    }
}
