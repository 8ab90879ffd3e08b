package io.github.closecall;

import io.github.closecall.Reconnector.Phase;
import io.github.closecall.Reconnector.State;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells the program about states and user messages. Call everything except {@link #make} under the reconnector's lock.
 */
final class Announcements {

    private final Consumer<? super State> onState;
    private final Consumer<? super String> onUserMessage;
    private final CallbackQueue callbacks = new CallbackQueue();
    private @Nullable CloseEvent lastEvent;
    private @Nullable String lastMessage;

    Announcements(Consumer<? super State> onState, Consumer<? super String> onUserMessage) {
        this.onState = onState;
        this.onUserMessage = onUserMessage;
    }

    /** Records the end that later states report, and queues its user message unless it repeats the last one. */
    void add(DispatchedEnd end) {
        lastEvent = end.event();
        String message = end.action().userMessage().orElse(null);
        if (message != null && !message.equals(lastMessage)) {
            lastMessage = message;
            callbacks.add(() -> onUserMessage.accept(message));
        }
    }

    void add(Phase phase, int attempt, @Nullable Duration delay) {
        State state = new State(phase, attempt, delay, lastEvent);
        callbacks.add(() -> onState.accept(state));
    }

    /** Lets the next message be shown even if it repeats the last one. */
    void forgetMessage() {
        lastMessage = null;
    }

    /** Calls the program's listeners. */
    void make() {
        callbacks.drain();
    }
}
