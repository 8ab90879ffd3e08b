package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.adapter.NightServer.Condition;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A night: clients of three libraries and servers that restart, refuse, fall silent, break and come back, in random
 * order. Time is compressed; {@code closecall.night} says for how many seconds it lasts.
 */
class NightTest {

    private static final int SECONDS = Integer.getInteger("closecall.night", 5);
    private static final long FIXED_SEED = 6455;

    @TestFactory
    Stream<DynamicTest> nights() {
        long fresh = Long.getLong("closecall.seed", System.nanoTime());
        return Stream.of(FIXED_SEED, fresh)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> night(new Random(seed), seed)));
    }

    private static void night(Random random, long seed) throws Exception {
        System.out.println("A night of " + SECONDS + " s, -Dclosecall.seed=" + seed);
        try (NightClient jdk = NightClient.jdk();
                NightClient okHttp = NightClient.okHttp();
                NightClient javaWebSocket = NightClient.javaWebSocket()) {
            List<NightClient> clients = List.of(jdk, okHttp, javaWebSocket);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (System.nanoTime() < end) {
                for (NightClient client : clients) {
                    client.server().become(next(random));
                    client.connectIfItStopped();
                }
                TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(600));
            }
            for (NightClient client : clients) {
                client.server().become(Condition.WELL);
            }
            for (NightClient client : clients) {
                client.awaitMorning();
                check(client);
            }
        }
    }

    /** Well as often as anything else together. */
    private static Condition next(Random random) {
        Condition[] all = Condition.values();
        return random.nextBoolean() ? Condition.WELL : all[random.nextInt(all.length)];
    }

    private static void check(NightClient client) throws Exception {
        assertEquals(1, client.server().mostAtOnce(), client::story);
        assertEquals(List.of(), client.wrongDelays(), client::story);
        assertTrue(client.mostAttemptsOnOverload() <= 3, client::story);
        assertEquals(client.followed(), client.events(), client::story);
        assertTrue(client.events() > 0, client::story);
        System.out.println(client.summary());
    }
}
