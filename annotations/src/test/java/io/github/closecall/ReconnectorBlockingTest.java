package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.FakeLibrary.Session;
import io.github.closecall.Reconnector.Phase;
import io.github.closecall.Reconnector.State;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions of the program that block until the test is over: the reconnector goes on without them. */
class ReconnectorBlockingTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final BlockingQueue<CloseEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
    private final FakeLibrary library = new FakeLibrary(
            (session, event) -> {
                events.add(event);
                return CloseAction.reconnect(ReconnectPolicy.forCode(1006).withFirstDelayMillis(1));
            },
            ConnectionLimits.defaults().withOpening(Duration.ofMillis(500)));
    private final ScheduledExecutorService oneThread = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void letGo() {
        over.countDown();
        oneThread.shutdownNow();
    }

    private void block() {
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Reconnector<Session> reconnector(
            UnaryOperator<ReconnectorBuilder<Session>> settings, Consumer<Integer> beforeOpening) {
        return settings.apply(Reconnector.builder(library, () -> open(beforeOpening)))
                .onState(states::add)
                .build();
    }

    private CompletableFuture<Session> open(Consumer<Integer> beforeOpening) {
        beforeOpening.accept(calls.incrementAndGet());
        CompletableFuture<Session> opening = library.connecting();
        library.sessions.get(library.sessions.size() - 1).open();
        return opening;
    }

    private void blockFirst(int call) {
        if (call == 1) {
            block();
        }
    }

    private void awaitPhase(Phase phase) throws Exception {
        State state;
        do {
            state = states.poll(30, TimeUnit.SECONDS);
            assertNotNull(state, () -> "never " + phase);
        } while (state.phase() != phase);
    }

    private void assertOneTimeout() {
        assertEquals(1, events.size());
        assertInstanceOf(TimeoutException.class, events.remove().cause());
    }

    @Test
    void anOpenFunctionThatBlocksIsOneFailedAttempt() throws Exception {
        reconnector(settings -> settings, this::blockFirst).connect();
        awaitPhase(Phase.OPEN);

        assertOneTimeout();
    }

    @Test
    void anOpenFunctionThatBlocksLeavesTheSchedulerOfTheProgramFree() throws Exception {
        reconnector(settings -> settings.scheduler(oneThread), this::blockFirst).connect();
        oneThread.submit(() -> {}).get(30, TimeUnit.SECONDS);
        awaitPhase(Phase.OPEN);

        assertOneTimeout();
    }

    @Test
    void closeAndConnectDoNotWaitForAnOpenFunctionThatBlocks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Reconnector<Session> reconnector = reconnector(settings -> settings, call -> {
            begun.countDown();
            blockFirst(call);
        });
        reconnector.connect();
        begun.await();
        reconnector.close();
        reconnector.connect();
        awaitPhase(Phase.OPEN);

        assertEquals(0, events.size());
    }

    @Test
    void aReadyFunctionThatBlocksIsOneFailedAttempt() throws Exception {
        AtomicInteger logins = new AtomicInteger();
        reconnector(
                        settings -> settings.ready(session -> {
                            blockFirst(logins.incrementAndGet());
                            return CompletableFuture.completedFuture(session);
                        }),
                        call -> {})
                .connect();
        awaitPhase(Phase.OPEN);

        assertOneTimeout();
    }

    @Test
    void aSchedulerThatIsBusyDoesNotHoldUpTheLimit() throws Exception {
        oneThread.execute(this::block);
        reconnector(settings -> settings.scheduler(oneThread), call -> {}).connect();
        awaitPhase(Phase.WAITING);

        assertOneTimeout();
        assertEquals(0, calls.get());
    }

    /** To say goodbye may block for long if the peer no longer reads. */
    @Test
    void aReplacedConnectionThatBlocksDoesNotHoldUpTheNext() throws Exception {
        Reconnector<Session> reconnector = reconnector(settings -> settings, call -> {});
        reconnector.connect();
        awaitPhase(Phase.OPEN);
        library.beforeSending(this::block);
        reconnector.renew();
        awaitPhase(Phase.OPEN);
        Session next = library.sessions.get(1);
        next.connection.lost(next, null);
        awaitPhase(Phase.WAITING);
    }
}
