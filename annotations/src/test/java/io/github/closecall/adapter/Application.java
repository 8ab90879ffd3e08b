package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.Closes;
import io.github.closecall.ConnectionLimits;
import java.net.ProtocolException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The application behind a WebSocket: does what the peer's messages say and records how its connections end. Every wait
 * is bounded.
 */
final class Application implements CloseDispatcher<Object> {

    static final int PATIENCE_SECONDS = 30;

    private final Semaphore opened = new Semaphore(0);
    private final Semaphore stopRequested = new Semaphore(0);
    private final BlockingQueue<End> ends = new LinkedBlockingQueue<>();
    private final Set<Object> endedSessions = Collections.newSetFromMap(new WeakHashMap<>());
    private final AtomicInteger dispatched = new AtomicInteger();
    private final AtomicInteger actions = new AtomicInteger();
    private final AtomicInteger pongs = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> openingFailure = new AtomicReference<>();
    private final ConnectionLimits limits;
    private volatile boolean failing;

    Application() {
        this(ConnectionLimits.defaults());
    }

    Application(ConnectionLimits limits) {
        this.limits = limits;
    }

    /** What the application's adapter is to be made with. */
    ConnectionLimits limits() {
        return limits;
    }

    /** What the dispatcher was given; the session is null for a connection that did not open. */
    record End(Object session, CloseEvent event) {}

    @Override
    public CloseAction dispatch(Object session, CloseEvent event) {
        ends.add(new End(session, event));
        dispatched.incrementAndGet();
        if (failing) {
            failing = false;
            throw new IllegalStateException("thrown by the close handler");
        }
        return CloseAction.stop();
    }

    /** Takes the actions of an adapter, also after a handler that throws. */
    void follow(Closes<?> closes) {
        closes.onEnd((session, event, action) -> actions.incrementAndGet());
    }

    /** To be called by the application's own listener when a connection has opened. */
    void opened() {
        opened.release();
        Throwable failure = openingFailure.getAndSet(null);
        if (failure != null) {
            Application.<RuntimeException>sneak(failure);
        }
    }

    /** Makes the application throw when the next connection has opened. */
    void failToOpen(Throwable failure) {
        openingFailure.set(failure);
    }

    /** Makes the close handler throw when the next connection ends. */
    void failToHandle() {
        failing = true;
    }

    /**
     * To be called by the application's own listener with each text: {@code "close 1000"}, {@code "throw"} and others.
     */
    void text(CharSequence text, IntConsumer close) {
        String message = text.toString();
        if (message.isEmpty() || message.equals("closecall")) {
            pongs.incrementAndGet();
        }
        if (message.startsWith("close ")) {
            close.accept(Integer.parseInt(message.substring("close ".length())));
        } else if (message.equals("stop")) {
            stopRequested.release();
        } else if (message.equals("throw")) {
            throw new IllegalStateException("thrown by the application");
        }
    }

    /** The same for an application with an adapter, which does what it is told. */
    <S> void text(CharSequence text, Closes<S> closes, S session) {
        switch (text.toString()) {
            case "discard" -> closes.discard(session);
            case "end" -> closes.end(session, CloseEvent.of(4001, "ended here"));
            case "error" -> throw new AssertionError("thrown by the application");
            case "protocol exception" ->
                Application.<RuntimeException>sneak(new ProtocolException("thrown by the application"));
            default -> text(text, code -> closes.close(session, code, "own"));
        }
    }

    /** Throws a checked exception where none is declared, as Kotlin may. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> void sneak(Throwable thrown) throws X {
        throw (X) thrown;
    }

    void awaitOpened() throws InterruptedException {
        await(opened, "The connection did not open");
    }

    /** A connection that can send messages is known to its server, which need not be so when it opens. */
    void awaitStopRequest() throws InterruptedException {
        await(stopRequested, "No message to stop came");
    }

    private static void await(Semaphore semaphore, String otherwise) throws InterruptedException {
        if (!semaphore.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError(otherwise);
        }
    }

    /** Whether a connection has opened, other than those waited for. */
    boolean hasOpened() {
        return opened.tryAcquire();
    }

    /** Returns the next end, of a session that has not ended before. */
    End awaitEnd(String ending) throws InterruptedException {
        End end = ends.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (end == null) {
            throw new AssertionError("Not reported: " + ending);
        }
        if (end.session() != null && !endedSessions.add(end.session())) {
            throw new AssertionError("Reported twice, by " + ending + " at the latest: " + end);
        }
        return end;
    }

    /** Lets the sessions go that have ended. */
    void forgetSessions() {
        endedSessions.clear();
    }

    /** Checks that nothing was reported but what has been taken, and that each event had its action. */
    void assertNothingElse() throws InterruptedException {
        assertNothingElse(List.of(this));
    }

    /** The same for several applications. */
    static void assertNothingElse(List<Application> applications) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
        for (Application application : applications) {
            application.assertNone(application.ends.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
    }

    private void assertNone(@Nullable End extra) {
        if (extra != null) {
            throw new AssertionError("Reported more than once: " + extra);
        }
        if (pongs.get() > 0) {
            throw new AssertionError("Answers to pings of the adapter were taken for " + pongs + " texts");
        }
        if (actions.get() != dispatched.get()) {
            throw new AssertionError(dispatched + " events but " + actions + " actions");
        }
    }
}
