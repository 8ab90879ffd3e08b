package io.github.closecall;

import io.github.closecall.Reconnector.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of a {@link Reconnector}. A step changes the fields under the lock. Calls to the program, the
 * adapter or the scheduler are collected as effects, which run after the lock has been released.
 *
 * <p>Callbacks about an attempt or a connection that is not the current one are ignored.
 */
final class ReconnectMachine<S> implements Attempt.Outcome<S> {

    private static final GuardedLog LOG = new GuardedLog(Reconnector.class);

    private final ReconnectorBuilder<S> settings;
    private final Closes<? super S> closes;
    private final Timers timers;
    private final Announcements announcements;

    /** Guards all fields below. */
    private final Object lock = new Object();

    private final AttemptCount count = new AttemptCount();
    private Phase phase = Phase.IDLE;
    private @Nullable Attempt<S> attempt;
    private @Nullable OpenedConnection<S> held;

    /** Runs until the next attempt, or until the held connection is stable. */
    private Timer timer = new Timer();

    /** The decision whose policy is in force. */
    private @Nullable Decision inForce;

    /**
     * Whether to stop if the attempt fails, because the connection that it was to replace ended with an action to stop.
     */
    private boolean stopping;

    ReconnectMachine(ReconnectorBuilder<S> settings) {
        this.settings = settings;
        this.closes = settings.closes;
        this.announcements = new Announcements(settings.onState, settings.onUserMessage);
        this.timers = closes.limits().timers().withClock(clock(settings));
    }

    private static ScheduledExecutorService clock(ReconnectorBuilder<?> settings) {
        return settings.scheduler == null ? Timers.daemonClock("closecall-reconnector") : settings.scheduler;
    }

    void connect() {
        OpenedConnection<S> over = heldIfOver();
        step(effects -> {
            switch (phase) {
                case IDLE, STOPPED, GAVE_UP, CLOSED -> beginAnew(effects);
                case WAITING -> attemptAgain(effects);
                case CONNECTING -> stopping = false;
                case OPEN -> {
                    if (held == over) {
                        replaceHeld(effects);
                    }
                }
            }
        });
    }

    private @Nullable OpenedConnection<S> heldIfOver() {
        OpenedConnection<S> current = held();
        return current == null || current.isOpen() ? null : current;
    }

    private @Nullable OpenedConnection<S> held() {
        synchronized (lock) {
            return held;
        }
    }

    private void replaceHeld(List<Runnable> effects) {
        held = null;
        timer.cancel();
        if (attempt == null) {
            beginAnew(effects);
        } else {
            enter(Phase.CONNECTING, null);
        }
    }

    void renew() {
        step(effects -> {
            if (phase == Phase.WAITING) {
                attemptAgain(effects);
            } else if (phase == Phase.OPEN && attempt == null) {
                count.add();
                begin(effects);
            }
        });
    }

    Optional<S> session() {
        OpenedConnection<S> current = held();
        return current != null && current.isOpen() ? Optional.of(current.session()) : Optional.empty();
    }

    void close(int code, @Nullable String reason) {
        closes.requireSendable(code);
        step(effects -> {
            OpenedConnection<S> closing = held;
            if (closing != null) {
                effects.add(() -> closes.close(closing.session(), code, reason));
            }
            Attempt<S> cancelled = attempt;
            if (cancelled != null) {
                effects.add(cancelled::cancel);
            }
            held = null;
            attempt = null;
            timer.cancel();
            if (phase != Phase.CLOSED) {
                enter(Phase.CLOSED, null);
            }
        });
    }

    private void beginAnew(List<Runnable> effects) {
        count.clear();
        count.add();
        inForce = null;
        stopping = false;
        announcements.forgetMessage();
        begin(effects);
        enter(Phase.CONNECTING, null);
    }

    private void attemptAgain(List<Runnable> effects) {
        timer.cancel();
        count.add(Objects.requireNonNull(inForce).asked());
        begin(effects);
        enter(Phase.CONNECTING, null);
    }

    private void begin(List<Runnable> effects) {
        Attempt<S> next = new Attempt<>(closes, settings.open, settings.ready, this);
        attempt = next;
        effects.add(() -> next.start(timers));
    }

    @Override
    public void ready(Attempt<S> succeeded, OpenedConnection<S> opened) {
        step(effects -> {
            if (attempt != succeeded) {
                effects.add(opened::letGo);
                return;
            }
            OpenedConnection<S> renewed = held;
            // The open function may have returned the held session again.
            if (renewed != null && renewed.connection() != opened.connection()) {
                // To say goodbye may block for long if the peer no longer reads.
                effects.add(() -> timers.threads().execute(renewed::letGo));
            }
            attempt = null;
            held = opened;
            stopping = false;
            announcements.forgetMessage();
            enter(Phase.OPEN, null);
            startTimer(settings.stableAfter, over -> stable(opened), effects);
            effects.add(() -> opened.connection().whenEnded(end -> ended(opened, end)));
            effects.add(() -> opened.connection().whenDiscarded(() -> discarded(opened)));
        });
    }

    private void stable(OpenedConnection<S> opened) {
        step(effects -> {
            if (held == opened) {
                count.clear();
            }
        });
    }

    private void ended(OpenedConnection<S> lost, DispatchedEnd end) {
        Decision decision = Decision.of(end, settings.policy);
        step(effects -> {
            if (held != lost) {
                return;
            }
            held = null;
            timer.cancel();
            announcements.add(end);
            if (!decision.stops()) {
                inForce = decision;
            }
            if (attempt == null) {
                follow(decision, effects);
            } else {
                stopping = decision.stops();
                enter(Phase.CONNECTING, null);
            }
        });
    }

    /** The program discarded the held connection, so there is no action to follow. */
    private void discarded(OpenedConnection<S> gone) {
        step(effects -> {
            if (held != gone) {
                return;
            }
            held = null;
            timer.cancel();
            stopping = true;
            enter(attempt == null ? Phase.STOPPED : Phase.CONNECTING, null);
        });
    }

    @Override
    public void failed(Attempt<S> unsuccessful, DispatchedEnd end) {
        Decision decision = Decision.of(end, settings.policy);
        step(effects -> {
            if (attempt != unsuccessful) {
                return;
            }
            attempt = null;
            if (held != null) {
                return;
            }
            announcements.add(end);
            if (inForce == null || CloseEvents.hasCloseFrame(end.event())) {
                inForce = decision;
            }
            follow(stopping ? decision.stop() : decision, effects);
        });
    }

    private void follow(Decision decision, List<Runnable> effects) {
        ReconnectPolicy followed = inForce == null ? null : inForce.policy();
        if (decision.stops() || inForce == null || followed == null) {
            enter(Phase.STOPPED, null);
            return;
        }
        Duration delay = count.delay(inForce.asked(), followed, settings.random)
                .map(drawn -> decision.putOff(followed, drawn))
                .orElse(null);
        if (delay == null) {
            effects.add(() -> LOG.log(
                    Level.SEVERE, () -> "No attempt is left to open a WebSocket connection: " + followed, null));
            enter(Phase.GAVE_UP, null);
        } else {
            startTimer(delay, this::due, effects);
            enter(Phase.WAITING, delay);
        }
    }

    private void due(Timer over) {
        step(effects -> {
            if (timer == over && phase == Phase.WAITING) {
                attemptAgain(effects);
            }
        });
    }

    private void startTimer(Duration delay, Consumer<Timer> task, List<Runnable> effects) {
        Timer started = new Timer();
        timer.cancel();
        timer = started;
        effects.add(() -> started.start(timers, delay, () -> task.accept(started)));
    }

    private void enter(Phase next, @Nullable Duration delay) {
        phase = next;
        announcements.add(next, next == Phase.WAITING ? count.all() + 1 : count.all(), delay);
    }

    private void step(Consumer<? super List<Runnable>> change) {
        List<Runnable> effects = new ArrayList<>();
        synchronized (lock) {
            change.accept(effects);
        }
        try {
            effects.forEach(Runnable::run);
        } catch (RejectedExecutionException shutDown) {
            LOG.log(
                    Level.WARNING,
                    () -> "The scheduler takes no more tasks: the WebSocket connection stays closed",
                    shutDown);
            close(CloseCodes.NORMAL_CLOSURE, null);
        } finally {
            announcements.make();
        }
    }
}
