package io.github.closecall.example;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Plays scenarios, one after the other, between one server and a new client for each. */
final class Stage implements AutoCloseable {

    private final ClosingServer server;
    private final Deadline deadline;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    Stage(ClosingServer server, Deadline deadline) {
        this.server = server;
        this.deadline = deadline;
    }

    Observation play(Scenario scenario) throws Exception {
        HandlerClass handlers = scenario.handlers();
        Journal journal = new Journal();
        try (CapturedLog log = CapturedLog.of(handlers.type());
                Client client = new Client(http, scheduler, server.address(), handlers.dispatcher(journal), journal)) {
            client.connect().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            end(scenario.ending(), journal);
            Outcome outcome = journal.awaitOutcome(deadline);
            if (outcome == Outcome.CONNECTED) {
                server.nextConnection(deadline);
            }
            return journal.observation(log.records(), outcome);
        }
    }

    private void end(Ending ending, Journal journal) throws InterruptedException, TimeoutException {
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
