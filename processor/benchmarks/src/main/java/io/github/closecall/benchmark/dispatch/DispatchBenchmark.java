package io.github.closecall.benchmark.dispatch;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.greenrobot.eventbus.EventBus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Takes an event to one of six handlers, in the ways in which people do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchBenchmark {

    private static final Logger LOG = Logger.getLogger(Chat.class.getName());
    private static final CloseLog CLOSE_LOG = CloseLog.of(Chat.class);
    private static final int[] CODES = {1000, 1001, 1006, 1008, 1013, 4000};

    /** The log is off, or on at a level at which none of the events is logged. */
    @Param({"OFF", "SEVERE"})
    private String log;

    private final Chat chat = new Chat();
    private final ChatCloseDispatcher generated = new ChatCloseDispatcher(chat);
    private final HandWritten handWritten = new HandWritten(chat);
    private final Map<Integer, Consumer<CloseEvent>> lambdas = new HashMap<>();
    private final EventBus bus = EventBus.builder().build();
    private final CloseEvent[] events = new CloseEvent[1024];
    private ReflectiveMap reflectiveMap;
    private ReflectiveMap springLike;
    private int next;

    @Setup
    public void setUp() throws NoSuchMethodException {
        LOG.setLevel(Level.parse(log));
        Random random = new Random(1);
        for (int i = 0; i < events.length; i++) {
            events[i] = CloseEvent.of(CODES[random.nextInt(CODES.length)], "reason");
        }
        lambdas.put(1000, event -> chat.done());
        lambdas.put(1001, event -> chat.away(event.reason()));
        lambdas.put(1006, event -> chat.dropped(event.cause()));
        lambdas.put(1008, event -> chat.refused(event.code(), event.reason()));
        lambdas.put(1013, event -> chat.busy(event.code()));
        reflectiveMap = new ReflectiveMap(chat, false);
        springLike = new ReflectiveMap(chat, true);
        bus.register(chat);
    }

    private CloseEvent event() {
        next = (next + 1) & (events.length - 1);
        return events[next];
    }

    @Benchmark
    public CloseAction byHand() {
        return handWritten.dispatch(event());
    }

    @Benchmark
    public CloseAction byHandWithLog() {
        CloseEvent event = event();
        CLOSE_LOG.closed(event);
        return handWritten.dispatch(event);
    }

    @Benchmark
    public CloseAction generated() {
        return generated.dispatch(event());
    }

    @Benchmark
    public CloseAction mapOfLambdas() {
        CloseEvent event = event();
        lambdas.getOrDefault(event.code(), chat::other).accept(event);
        return CloseAction.stop();
    }

    @Benchmark
    public CloseAction mapOfMethods() throws ReflectiveOperationException {
        return reflectiveMap.dispatch(event());
    }

    @Benchmark
    public CloseAction springLike() throws ReflectiveOperationException {
        return springLike.dispatch(event());
    }

    @Benchmark
    public int eventBus() {
        bus.post(event());
        return chat.handled;
    }
}
