package io.github.closecall.example;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plays scenarios, one after the other, between one server and a new client for each. */
final class Stage implements AutoCloseable {

    /**
     * Longer than the longest delay that is waited for, so that one client that is stuck leaves time for the others.
     */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final ClosingServer server;
    private final Deadline end;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    Stage(ClosingServer server, Deadline end) {
        this.server = server;
        this.end = end;
    }

    Observation play(Scenario scenario) throws Exception {
        HandlerClass handlers = scenario.handlers();
        Journal journal = new Journal();
        Deadline deadline = end.within(LIMIT);
        try (CapturedLog log = CapturedLog.of(handlers.type());
                Client client = new Client(http, scheduler, server.address(), handlers.dispatcher(journal), journal)) {
            client.connect().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            end(scenario.ending(), journal, deadline);
            Outcome outcome = journal.awaitOutcome(deadline);
            if (outcome == Outcome.CONNECTED) {
                server.nextConnection(deadline);
            }
            return journal.observation(log.records(), outcome);
        }
    }

    private void end(Ending ending, Journal journal, Deadline deadline) throws InterruptedException, TimeoutException {
        ServerConnection connection = server.nextConnection(deadline);
        switch (ending.manner()) {
            case CLOSE -> connection.close(ending.code(), ending.reason());
            case DROP -> connection.drop();
            case RESTART -> {
                server.stop(connection, ending.code(), ending.reason(), deadline);
                journal.awaitRefusal(deadline);
                server.startAgain();
            }
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
