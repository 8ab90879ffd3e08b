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
 * Builds a {@link Reconnector}. Each setting is optional.
 *
 * <p>The functions given here run on the thread on which the cause of the call occurs, and may call the reconnector.
 * The listeners are called one at a time and in order. Exceptions that the functions throw go to the
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
     * Sets a function that prepares a new connection before it counts as open, such as by logging in or resubscribing.
     * The opening limit of {@link ConnectionLimits} applies to it, even while it blocks. It is called on the thread
     * that completes the stage of the open function: usually a thread of the library, which may need that thread to
     * receive the answer.
     *
     * @param function returns a stage that completes when the connection is ready. If the stage fails, the connection
     *     is ended with {@link CloseEvent#failure}, so that the handler of 1006 decides what follows; failing it with a
     *     {@link HandshakeRefusedException} with a status such as 401 stops the reconnector.
     * @return this builder
     */
    public ReconnectorBuilder<S> ready(Function<? super S, ? extends CompletionStage<?>> function) {
        ready = Objects.requireNonNull(function, "function");
        return this;
    }

    /**
     * Sets a function that changes the numbers of a policy, for delays that come from the program's configuration. The
     * annotations still decide whether to reconnect at all.
     *
     * @param function gets the policy of the action and returns the policy to use, never null
     * @return this builder
     */
    public ReconnectorBuilder<S> policy(UnaryOperator<ReconnectPolicy> function) {
        policy = Objects.requireNonNull(function, "function");
        return this;
    }

    /**
     * Sets the scheduler of the delays, on which no function of the program is called. The caller remains responsible
     * for shutting it down; when it accepts no more tasks, the reconnector is closed. Without this setting, the
     * reconnector has its own daemon thread, which exists only while something is waiting.
     *
     * @param executor the scheduler
     * @return this builder
     */
    public ReconnectorBuilder<S> scheduler(ScheduledExecutorService executor) {
        scheduler = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /**
     * Sets the listener that shows the {@linkplain UserMessage user messages}. Failed attempts do not repeat a message
     * until a connection has opened.
     *
     * @param listener gets the text
     * @return this builder
     */
    public ReconnectorBuilder<S> onUserMessage(Consumer<? super String> listener) {
        onUserMessage = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Sets the listener that is told of each change of state.
     *
     * @param listener gets the new state
     * @return this builder
     */
    public ReconnectorBuilder<S> onState(Consumer<? super Reconnector.State> listener) {
        onState = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /**
     * Sets how long a connection must stay open before the count of attempts restarts, so that delays keep growing for
     * a server that accepts connections only to drop them.
     *
     * @param limit a positive time, by default 30 seconds
     * @return this builder
     * @throws IllegalArgumentException if {@code limit} is not positive
     */
    public ReconnectorBuilder<S> stableAfter(Duration limit) {
        stableAfter = ConnectionLimits.positive(limit, "stableAfter");
        return this;
    }

    /**
     * Builds the reconnector, which does nothing until {@link Reconnector#connect()} is called.
     *
     * @return a new reconnector
     */
    public Reconnector<S> build() {
        return new Reconnector<>(copy());
    }

    /** Copies the settings, so that later changes affect only reconnectors built later. */
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
