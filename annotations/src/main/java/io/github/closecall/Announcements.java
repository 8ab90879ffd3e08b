package io.github.closecall;

import io.github.closecall.Reconnector.Phase;
import io.github.closecall.Reconnector.State;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reconnector tells the program: states, and messages for the user. All but {@link #make} under its lock. */
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

    /** Takes the end that later states are about, and its message unless the user has just been told the same. */
    void add(End end) {
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

    /** From now on every message is news. */
    void forgetMessage() {
        lastMessage = null;
    }

    /** Calls the functions of the program. */
    void make() {
        callbacks.drain();
    }
}
