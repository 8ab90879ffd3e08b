package io.github.closecall;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A WebSocket library that does what a test says, and its adapter. */
final class FakeLibrary extends Closes<FakeLibrary.Session> {

    /** An opening, in the order in which they were asked for; it becomes a session when it succeeds. */
    static final class Session {

        final Connection<Session> connection;
        final List<Integer> closesSent = new CopyOnWriteArrayList<>();
        volatile boolean openingAborted;
        volatile boolean aborted;

        private Session(Connection<Session> connection) {
            this.connection = connection;
        }

        /** The opening succeeds. */
        boolean open() {
            return connection.opened(this);
        }

        /** Whether this side has begun to end it, or cut it. */
        boolean isLeft() {
            return aborted || !closesSent.isEmpty();
        }
    }

    final List<Session> sessions = new CopyOnWriteArrayList<>();
    private volatile Runnable beforeSending = () -> {};

    FakeLibrary(CloseDispatcher<? super Session> dispatcher, ConnectionLimits limits) {
        super(dispatcher, limits);
    }

    CompletableFuture<Session> connecting() {
        return opening(connection -> {
            Session session = new Session(connection);
            sessions.add(session);
            return () -> session.openingAborted = true;
        });
    }

    /** Runs a task before it sends a Close frame; the task may block or throw. */
    void beforeSending(Runnable task) {
        beforeSending = task;
    }

    @Override
    protected CompletionStage<?> sendClose(Session session, int code, String reason) {
        beforeSending.run();
        session.closesSent.add(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    protected void abort(Session session) {
        session.aborted = true;
    }

    @Override
    protected boolean isOpen(Session session) {
        return !session.aborted;
    }
}
