package io.github.closecall;

/**
 * A connection that a {@link Reconnector} has opened. Two are the same only if they are the same object: a session may
 * be used again.
 */
final class Held<S> {

    private final Closes<? super S> closes;
    private final S session;
    private final Connection<?> connection;

    private Held(Closes<? super S> closes, S session, Connection<?> connection) {
        this.closes = closes;
        this.session = session;
        this.connection = connection;
    }

    static <S> Held<S> of(Closes<? super S> closes, S session) {
        return new Held<>(closes, session, closes.connection(session));
    }

    S session() {
        return session;
    }

    Connection<?> connection() {
        return connection;
    }

    /** Whether it has not ended, as far as is known, and nobody is closing it. */
    boolean isOpen() {
        return connection.isOpen() && closes.isOpen(session);
    }

    /** Discards it, unless the program is closing it and waits for its event. */
    void letGo() {
        if (connection.isOpen()) {
            closes.discard(session);
        }
    }
}
