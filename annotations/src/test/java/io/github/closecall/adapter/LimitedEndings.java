package io.github.closecall.adapter;

import io.github.closecall.ConnectionLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;

/**
 * The endings that a limit brings about, for the JDK at least, which loses some. They mostly wait, and so are played to
 * stacks of their own, with short limits, beside the other endings.
 */
final class LimitedEndings<T extends Endings.Stack> {

    private static final Set<String> ALL = Set.of(
            "never-answered",
            "tls-accept-fin",
            "tls-accept-rst",
            "tls-fin",
            "tls-rst",
            "tls-close",
            "late-opening",
            "silent",
            "alive",
            "own-no-answer",
            "own-fin",
            "discard-no-answer",
            "end",
            "user-error",
            "one-byte",
            "bad-utf8-reason",
            "cut-utf8-reason",
            "fin-mid-frame",
            "half-close",
            "message-fin",
            "big-message");

    private static final ConnectionLimits SHORT = ConnectionLimits.defaults()
            .withOpening(Duration.ofSeconds(2))
            .withClosing(Duration.ofMillis(500))
            .withSilence(Duration.ofSeconds(2));

    private static final int STACKS = 3;

    private final Executor executor;
    private final List<Lane<T>> lanes = new ArrayList<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private int tests;

    LimitedEndings(Function<Application, T> wiring, Executor executor) {
        this.executor = executor;
        for (int i = 0; i < STACKS; i++) {
            Application application = new Application(SHORT);
            lanes.add(new Lane<>(application, wiring.apply(application), new ArrayList<>()));
        }
    }

    /** The endings of one stack, one after the other. */
    private record Lane<T>(Application application, T stack, List<FutureTask<Void>> plays) {}

    /** Plays an ending to a stack and checks what its application was told. */
    @FunctionalInterface
    interface Check<T> {
        void of(Application application, T stack) throws Exception;
    }

    static boolean contain(String ending) {
        return ALL.contains(ending);
    }

    /** Returns a test that has the result of the check. */
    DynamicTest test(String name, Check<T> check) {
        Lane<T> lane = lanes.get(tests++ % STACKS);
        FutureTask<Void> play = new FutureTask<>(() -> {
            check.of(lane.application(), lane.stack());
            return null;
        });
        lane.plays().add(play);
        return DynamicTest.dynamicTest(name, () -> {
            begin();
            await(play);
        });
    }

    private static void await(FutureTask<Void> play) throws Throwable {
        try {
            play.get(ALL.size() * (long) Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    /** Begins to play the endings, unless that has begun. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            for (Lane<T> lane : lanes) {
                executor.execute(() -> lane.plays().forEach(FutureTask::run));
            }
        }
    }

    void stop() throws Exception {
        for (Lane<T> lane : lanes) {
            lane.stack().stop();
        }
    }

    /** Checks that nothing was reported but what the checks have seen, until now. */
    void assertNothingElse() {
        lanes.forEach(lane -> lane.application().assertNothingElseYet());
    }
}
