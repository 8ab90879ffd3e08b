package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one connection open: connects again after a closure, when and as often as the {@link CloseAction} says.
 *
 * <pre>{@code
 * Reconnector reconnector = new Reconnector(scheduler, this::open, WebSocket::abort);
 * reconnector.connect();
 *
 * // after every closure and every failed opening; an adapter does this by itself
 * reconnector.accept(dispatcher.dispatch(session, event));
 * }</pre>
 *
 * <p>An adapter takes the reconnector as it is, or {@code reconnector.andThen(action -> ...)} to show the user message
 * too.
 *
 * <p><b>Attempts.</b> At most one attempt is waiting or under way. It has failed when the connect function throws or
 * returns null, when its stage fails, or when its stage is not complete after a minute. A failed attempt is logged, in
 * one line unless DEBUG is on, and the next one follows by the same policy. Attempts in a row are counted; the first
 * connection made by {@link #connect()} is not. The count starts again from 0 when a connection has lived for 30
 * seconds: a server that accepts connections only to drop them meets growing delays, not a loop, and a proxy that ends
 * idle connections after the usual minute does not slow the client down.
 *
 * <p><b>Failed openings.</b> A failed attempt counts once, although it may be heard of twice: from its stage and, where
 * the program dispatches it as a closure with code 1006 or 1015, from {@link #accept}. That action ends everything if
 * it is {@link CloseAction#stop()}. Otherwise the policy of the closure that ended the last connection stays in force,
 * so that a server that asked for patience with 1013 (Try Again Later) is not hurried because its refusals look like
 * 1006. If there was no connection yet, the action's policy is taken, and that of 1006 if none arrives. Where a
 * WebSocket implementation hands out the connection before it is open, as OkHttp and Java-WebSocket do, return a
 * complete stage at once: a failed opening is then the end of that connection like any other.
 *
 * <p><b>The end.</b> {@code stop()} and used up attempts end the work until {@link #connect()} starts it anew;
 * {@link #close()} ends it for good. A connection that opens when it is no longer wanted goes to the {@code discard}
 * function. An open connection is never touched.
 *
 * <p><b>Threads.</b> The connect function runs on a thread of the scheduler; {@code discard} on the one that completes
 * its stage. No thread is started. If the scheduler takes no more tasks the reconnector closes itself. Safe for use by
 * several threads.
 */
public final class Reconnector implements Consumer<CloseAction>, AutoCloseable {

    /** Shorter than the minute after which many proxies end an idle connection. */
    static final Duration STABLE_AFTER = Duration.ofSeconds(30);

    /** The last resort against a connect function that never finishes, above the usual connect timeouts. */
    static final Duration OPENING_LIMIT = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(Reconnector.class.getName());

    /** Followed where the first opening failed and no action says how to go on. */
    private static final CloseAction NEVER_OPENED =
            CloseAction.reconnect(ReconnectPolicy.forCode(CloseCodes.ABNORMAL_CLOSURE));

    private enum Phase {
        IDLE,
        STARTING,
        WAITING,
        CONNECTING,
        OPEN,
        ENDED,
        CLOSED
    }

    private final ScheduledExecutorService scheduler;
    private final Supplier<CompletionStage<Runnable>> connect;
    private final Consumer<? super CloseAction> gaveUp;
    private final Random random;

    /** Guards all fields below; none of the given functions runs while it is held. */
    private final Object lock = new Object();

    private Phase phase = Phase.IDLE;
    /** The turn of the current phase; its timer is the delay, the limit or the proving time. */
    private final Turns turns;

    /** The action in force, null until one arrives. */
    private @Nullable CloseAction action;
    /** What arrived while connecting: it is about a failed opening if the stage fails, and a closure otherwise. */
    private @Nullable CloseAction early;

    /** Made in a row, without a connection between them that proved stable. */
    private int attempts;

    /**
     * Creates a reconnector that only logs when the attempts are used up.
     *
     * @param scheduler runs the attempts and their timers; it stays the caller's to shut down
     * @param connect starts to open a connection; the stage completes when it is open or has failed. It should use the
     *     connect timeout of its WebSocket implementation.
     * @param discard closes a connection that opened after it was given up or the work had ended; it may be closed by
     *     then. It must do so silently, as {@code WebSocket.abort()} of the JDK does: an end of it that is dispatched
     *     would be taken for the end of the connection that is open.
     * @param <S> the session type
     * @throws NullPointerException if an argument is null
     */
    public <S extends @Nullable Object> Reconnector(
            ScheduledExecutorService scheduler,
            Supplier<? extends CompletionStage<? extends S>> connect,
            Consumer<? super S> discard) {
        this(scheduler, connect, discard, action -> {});
    }

    /**
     * Creates a reconnector.
     *
     * @param scheduler runs the attempts and their timers; it stays the caller's to shut down
     * @param connect starts to open a connection; the stage completes when it is open or has failed. It should use the
     *     connect timeout of its WebSocket implementation.
     * @param discard closes a connection that opened after it was given up or the work had ended; it may be closed by
     *     then. It must do so silently, as {@code WebSocket.abort()} of the JDK does: an end of it that is dispatched
     *     would be taken for the end of the connection that is open.
     * @param gaveUp told the action in force when its attempts are used up, once, on the scheduler; it may call
     *     {@link #connect()}
     * @param <S> the session type
     * @throws NullPointerException if an argument is null
     */
    public <S extends @Nullable Object> Reconnector(
            ScheduledExecutorService scheduler,
            Supplier<? extends CompletionStage<? extends S>> connect,
            Consumer<? super S> discard,
            Consumer<? super CloseAction> gaveUp) {
        this(scheduler, connect, discard, gaveUp, new Random());
    }

    <S extends @Nullable Object> Reconnector(
            ScheduledExecutorService scheduler,
            Supplier<? extends CompletionStage<? extends S>> connect,
            Consumer<? super S> discard,
            Consumer<? super CloseAction> gaveUp,
            Random random) {
        Objects.requireNonNull(connect, "connect");
        Objects.requireNonNull(discard, "discard");
        this.scheduler = Objects.requireNonNull(scheduler, "scheduler");
        this.turns = new Turns(scheduler);
        this.connect = () -> Objects.requireNonNull(connect.get(), "the connect function returned null")
                .thenApply(session -> () -> discard.accept(session));
        this.gaveUp = Objects.requireNonNull(gaveUp, "gaveUp");
        this.random = random;
    }

    /**
     * Connects now, with no attempt counted so far: to open the first connection, to begin again after the end, or to
     * cut a delay short when the user asks for it. Does nothing while a connection is open or being opened, and after
     * {@link #close()}.
     */
    public void connect() {
        synchronized (lock) {
            switch (phase) {
                case IDLE, WAITING, ENDED -> {
                    action = null;
                    enter(Phase.STARTING);
                    startTimer(Duration.ZERO, starting -> open(starting, 0));
                }
                case STARTING, CONNECTING, OPEN, CLOSED -> {}
            }
        }
    }

    /**
     * Does what a closure asks for. Does nothing after the end.
     *
     * @param next {@link CloseAction#stop()} to end the work and cancel the attempt that waits; otherwise the next
     *     attempt is scheduled unless one is waiting
     * @throws NullPointerException if {@code next} is null
     */
    @Override
    public void accept(CloseAction next) {
        boolean stop = next.reconnectPolicy().isEmpty();
        synchronized (lock) {
            if (stop && phase != Phase.CLOSED) {
                enter(Phase.ENDED);
            } else if (phase == Phase.CONNECTING) {
                early = next;
            } else if (phase == Phase.IDLE || phase == Phase.OPEN || (phase == Phase.WAITING && action == null)) {
                action = next;
                await(next);
            }
        }
    }

    /** Ends the work for good and cancels the attempt that waits. Does nothing the second time. */
    @Override
    public void close() {
        synchronized (lock) {
            enter(Phase.CLOSED);
        }
    }

    /** Schedules the next attempt after a closure with this action, or after a failed attempt under it. */
    private void await(CloseAction next) {
        Optional<Duration> delay = next.reconnectPolicy().flatMap(policy -> policy.delay(attempts, random));
        if (delay.isPresent()) {
            enter(Phase.WAITING);
            int attempt = attempts == Integer.MAX_VALUE ? attempts : attempts + 1;
            startTimer(delay.get(), waiting -> open(waiting, attempt));
        } else {
            enter(Phase.ENDED);
            submit(() -> scheduler.execute(() -> giveUp(next)));
        }
    }

    private void open(long waiting, int attempt) {
        long connecting;
        synchronized (lock) {
            if (!turns.isCurrent(waiting)) {
                return;
            }
            attempts = attempt;
            connecting = enter(Phase.CONNECTING);
            startTimer(OPENING_LIMIT, late -> failed(late, new TimeoutException("not open after " + OPENING_LIMIT)));
            if (phase == Phase.CLOSED) {
                return;
            }
        }
        try {
            connect.get().whenComplete((discard, failure) -> {
                if (failure == null) {
                    opened(connecting, discard);
                } else {
                    failed(connecting, failure);
                }
            });
        } catch (Throwable failure) {
            failed(connecting, failure);
        }
    }

    private void opened(long connecting, Runnable discard) {
        synchronized (lock) {
            if (turns.isCurrent(connecting)) {
                CloseAction closed = early;
                if (closed == null) {
                    enter(Phase.OPEN);
                    startTimer(STABLE_AFTER, this::proved);
                    return;
                }
                action = closed;
                await(closed);
            }
        }
        runLogged(discard, "Closing an unwanted WebSocket connection failed");
    }

    private void proved(long open) {
        synchronized (lock) {
            if (turns.isCurrent(open)) {
                attempts = 0;
            }
        }
    }

    private void failed(long connecting, Throwable failure) {
        synchronized (lock) {
            if (!turns.isCurrent(connecting)) {
                return;
            }
            if (action == null) {
                action = early;
            }
            await(action == null ? NEVER_OPENED : action);
        }
        logFailure(failure);
    }

    /** One line, because a server that is down for long is tried often; with the stack trace for who looks for bugs. */
    private static void logFailure(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.log(
                Level.WARNING,
                "Opening a WebSocket connection failed: " + LoggedText.of(cause),
                LOG.isLoggable(Level.FINE) ? cause : null);
    }

    private void giveUp(CloseAction last) {
        LOG.log(Level.SEVERE, "No attempt to open a WebSocket connection is left: {0}", last);
        runLogged(() -> gaveUp.accept(last), "The function told of giving up failed");
    }

    private static void runLogged(Runnable function, String complaint) {
        try {
            function.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, complaint, failure);
        }
    }

    private long enter(Phase next) {
        early = null;
        phase = next;
        return turns.next();
    }

    private void startTimer(Duration delay, LongConsumer task) {
        submit(() -> turns.after(delay, task));
    }

    private void submit(Runnable submission) {
        try {
            submission.run();
        } catch (RejectedExecutionException shutDown) {
            enter(Phase.CLOSED);
            LOG.log(Level.WARNING, "The scheduler takes no more tasks: WebSocket connections stay closed", shutDown);
        }
    }
}
