package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Reconnector}. Each setting is optional.
 *
 * <p>The functions given here run on whatever thread things happen, the listeners one at a time and in the order in
 * which they happen, and may call the reconnector. What they throw goes to the
 * {@linkplain Thread#getUncaughtExceptionHandler() uncaught exception handler} of that thread.
 *
 * @param <S> the session type
 */
public final class ReconnectorBuilder<S> {

    /** Shorter than the minute after which many proxies end an idle connection. */
    private static final Duration STABLE_AFTER = Duration.ofSeconds(30);

    final Closes<? super S> closes;
    final Supplier<? extends CompletionStage<? extends S>> open;
    Function<? super S, ? extends CompletionStage<?>> ready = session -> CompletableFuture.completedFuture(session);
    UnaryOperator<ReconnectPolicy> policy = UnaryOperator.identity();

    @Nullable
    ScheduledExecutorService scheduler;

    Consumer<? super String> onUserMessage = message -> {};
    Consumer<? super Reconnector.State> onState = state -> {};
    Duration stableAfter = STABLE_AFTER;
    Random random = new Random();

    ReconnectorBuilder(Closes<? super S> closes, Supplier<? extends CompletionStage<? extends S>> open) {
        this.closes = Objects.requireNonNull(closes, "closes");
        this.open = Objects.requireNonNull(open, "open");
    }

    /**
     * Sets what a new connection needs before it counts as open, such as a login or resubscriptions. It has the opening
     * limit of {@link ConnectionLimits}, also while it blocks, and is called where the stage of the open function
     * completes: mostly on a thread of the library, which may need that thread to receive the answer.
     *
     * @param function returns a stage that completes when the connection is ready. If it fails the connection is ended
     *     with {@link CloseEvent#failure}, so that the handler of 1006 decides what follows; to fail it with a
     *     {@link HandshakeRefusedException} for a status such as 401 stops the reconnector.
     * @return this builder
     */
    public ReconnectorBuilder<S> ready(Function<? super S, ? extends CompletionStage<?>> function) {
        ready = Objects.requireNonNull(function, "function");
        return this;
    }

    /**
     * Sets a function that changes the numbers of a policy, for delays that the program's configuration decides.
     * Whether to reconnect at all remains what the annotations say.
     *
     * @param function gets the policy of the action to follow and returns the one to use; never null
     * @return this builder
     */
    public ReconnectorBuilder<S> policy(UnaryOperator<ReconnectPolicy> function) {
        policy = Objects.requireNonNull(function, "function");
        return this;
    }

    /**
     * Sets the scheduler of the delays. It calls no function of the program. It stays the caller's to shut down; when
     * it takes no more tasks, the reconnector is closed. Without it the reconnector has a daemon thread of its own,
     * which is there only while something waits.
     *
     * @param executor the scheduler
     * @return this builder
     */
    public ReconnectorBuilder<S> scheduler(ScheduledExecutorService executor) {
        scheduler = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * Sets what shows the {@linkplain UserMessage user messages}. Failed attempts do not repeat a message until a
     * connection has opened.
     *
     * @param listener gets the text
     * @return this builder
     */
    public ReconnectorBuilder<S> onUserMessage(Consumer<? super String> listener) {
        onUserMessage = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Sets what is told of each change of state.
     *
     * @param listener gets the new state
     * @return this builder
     */
    public ReconnectorBuilder<S> onState(Consumer<? super Reconnector.State> listener) {
        onState = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Sets how long a connection has to live for attempts to be counted anew after it. A server that accepts
     * connections only to drop them then meets growing delays.
     *
     * @param limit a positive time, 30 seconds unless set
     * @return this builder
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public ReconnectorBuilder<S> stableAfter(Duration limit) {
        stableAfter = ConnectionLimits.positive(limit, "stableAfter");
        return this;
    }

    /**
     * Makes the reconnector, which does nothing until {@link Reconnector#connect()} is called.
     *
     * @return a new reconnector
     */
    public Reconnector<S> build() {
        return new Reconnector<>(copy());
    }

    /** What is set later is for reconnectors to come. */
    private ReconnectorBuilder<S> copy() {
        ReconnectorBuilder<S> copy = new ReconnectorBuilder<>(closes, open);
        copy.ready = ready;
        copy.policy = policy;
        copy.scheduler = scheduler;
        copy.onUserMessage = onUserMessage;
        copy.onState = onState;
        copy.stableAfter = stableAfter;
        copy.random = random;
        return copy;
    }
}
