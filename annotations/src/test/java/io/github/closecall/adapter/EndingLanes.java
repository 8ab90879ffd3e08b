package io.github.closecall.adapter;

import io.github.closecall.ConnectionLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Several stacks of the same kind, to which endings are played at the same time, because most of the time is spent
 * waiting. Each stack has an application of its own, which is told of one ending after the other.
 */
final class EndingLanes<T extends Endings.Stack> {

    private static final ConnectionLimits SHORT = ConnectionLimits.defaults()
            .withOpening(Duration.ofSeconds(2))
            .withClosing(Duration.ofMillis(500))
            .withSilence(Duration.ofSeconds(2));

    private final List<Lane<T>> patient;
    private final List<Lane<T>> hasty;
    private final ExecutorService executor;
    private final AtomicBoolean begun = new AtomicBoolean();

    EndingLanes(Function<Application, T> wiring, ExecutorService executor) {
        this.executor = executor;
        patient = lanes(2, ConnectionLimits.defaults(), wiring);
        hasty = lanes(3, SHORT, wiring);
    }

    private static <T> List<Lane<T>> lanes(int count, ConnectionLimits limits, Function<Application, T> wiring) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Application(limits))
                .map(application -> new Lane<>(application, wiring.apply(application), new ArrayList<>()))
                .toList();
    }

    /** A stack and what is played to it. */
    private record Lane<T>(Application application, T stack, List<FutureTask<Void>> plays) {}

    /** Plays an ending to a stack and checks what its application was told. */
    @FunctionalInterface
    interface Check<T> {
        void of(Application application, T stack) throws Exception;
    }

    /** Returns a test that has the result of the check. The first one that runs begins the checks of all. */
    DynamicTest test(String name, boolean isLimited, Check<T> check) {
        Lane<T> shortest = (isLimited ? hasty : patient)
                .stream().min(Comparator.comparing(lane -> lane.plays().size())).orElseThrow();
        FutureTask<Void> play = new FutureTask<>(() -> {
            check.of(shortest.application(), shortest.stack());
            return null;
        });
        shortest.plays().add(play);
        return DynamicTest.dynamicTest(name, () -> {
            if (begun.compareAndSet(false, true)) {
                all().forEach(lane -> executor.execute(() -> lane.plays().forEach(FutureTask::run)));
            }
            await(play, shortest.plays().size());
        });
    }

    private static void await(FutureTask<Void> play, int plays) throws Throwable {
        try {
            play.get(plays * (long) Application.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private Stream<Lane<T>> all() {
        return Stream.concat(patient.stream(), hasty.stream());
    }

    /** Stops the stacks, and checks that no application is told anything else. */
    void stop() throws Exception {
        List<Lane<T>> lanes = all().toList();
        for (Lane<T> lane : lanes) {
            lane.stack().stop();
        }
        Application.assertNothingElse(lanes.stream().map(Lane::application).toList());
    }
}
