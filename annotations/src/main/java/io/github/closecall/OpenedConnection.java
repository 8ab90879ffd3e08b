package io.github.closecall;

/**
 * A connection that a {@link Reconnector} has opened. Compare by identity, because a library may reuse a session for
 * its next connection.
 */
final class OpenedConnection<S> {

    private final Closes<? super S> closes;
    private final S session;
    private final Connection<?> connection;

    private OpenedConnection(Closes<? super S> closes, S session, Connection<?> connection) {
        this.closes = closes;
        this.session = session;
        this.connection = connection;
    }

    static <S> OpenedConnection<S> of(Closes<? super S> closes, S session) {
        return new OpenedConnection<>(closes, session, closes.connection(session));
    }

    S session() {
        return session;
    }

    Connection<?> connection() {
        return connection;
    }

    /** Whether it is open, as far as the library knows, and not being closed by this side. */
    boolean isOpen() {
        return connection.isOpen() && closes.isOpen(session);
    }

    /** Discards it, unless the program is closing it and expects its event. */
    void letGo() {
        if (connection.isOpen()) {
            closes.discard(session);
        }
    }
}
