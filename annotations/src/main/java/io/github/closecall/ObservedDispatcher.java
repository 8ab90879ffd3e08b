package io.github.closecall;

import org.jspecify.annotations.Nullable;

/** A dispatcher with an observer; both receive every closure, and the dispatcher alone decides what follows. */
final class ObservedDispatcher<S extends @Nullable Object> implements CloseDispatcher<S> {

    private final CloseDispatcher<S> dispatcher;
    private final CloseObserver<? super S> observer;

    ObservedDispatcher(CloseDispatcher<S> dispatcher, CloseObserver<? super S> observer) {
        this.dispatcher = dispatcher;
        this.observer = observer;
    }

    @Override
    public CloseAction dispatch(S session, CloseEvent event) {
        CloseAction action;
        try {
            action = dispatcher.dispatch(session, event);
        } catch (Throwable failure) {
            tell(session, event, dispatcher.after(event));
            throw failure;
        }
        tell(session, event, action);
        return action;
    }

    private void tell(S session, CloseEvent event, CloseAction action) {
        try {
            observer.closed(session, event, action);
        } catch (Throwable failure) {
            UncaughtExceptions.report(failure);
        }
    }

    @Override
    public CloseAction after(CloseEvent event) {
        return dispatcher.after(event);
    }
}
