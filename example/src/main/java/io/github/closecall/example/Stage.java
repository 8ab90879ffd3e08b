package io.github.closecall.example;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Plays scenarios, one after the other, between one server and a new client for each. */
final class Stage {

    /**
     * Longer than the longest delay that is waited for, so that one client that is stuck leaves time for the others.
     */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private final ClosingServer server;
    private final Deadline end;
    private final HttpClient http = HttpClient.newHttpClient();

    Stage(ClosingServer server, Deadline end) {
        this.server = server;
        this.end = end;
    }

    Observation play(Scenario scenario) throws Exception {
        HandlerClass handlers = scenario.handlers();
        Journal journal = new Journal();
        Deadline deadline = end.within(LIMIT);
        try (CapturedLog log = CapturedLog.of(handlers.type());
                Client client =
                        new Client(http, server.address(), handlers.dispatcher(journal), journal, server::startAgain)) {
            perform(scenario.ending(), client, journal, deadline);
            Outcome outcome = journal.awaitOutcome(deadline);
            if (outcome == Outcome.CONNECTED) {
                server.nextConnection(deadline);
            }
            return journal.observation(log.records(), outcome);
        }
    }

    private void perform(Ending ending, Client client, Journal journal, Deadline deadline)
            throws InterruptedException, TimeoutException {
        int code = ending.code();
        String reason = ending.reason();
        switch (ending.manner()) {
            case CLOSE -> connect(client, journal, deadline).close(code, reason);
            case RESTART -> server.stop(connect(client, journal, deadline), code, reason, deadline);
            case DROP -> connect(client, journal, deadline).drop();
            case REFUSE -> {
                server.stop();
                client.connect();
            }
        }
    }

    /** Waits for both sides, and returns that of the server. */
    private ServerConnection connect(Client client, Journal journal, Deadline deadline)
            throws InterruptedException, TimeoutException {
        client.connect();
        journal.awaitOpening(deadline);
        return server.nextConnection(deadline);
    }
}
