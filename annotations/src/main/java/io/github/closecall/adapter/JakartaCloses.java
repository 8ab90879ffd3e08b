package io.github.closecall.adapter;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One close event per connection of Jakarta WebSocket, client and server: Tomcat, Tyrus, Jetty and Undertow.
 *
 * <p>The listener is here the application's endpoint, annotated or a subclass of {@code Endpoint}. It passes two
 * callbacks on:
 *
 * <pre>{@code
 * JakartaCloses closes = JakartaCloses.of(dispatcher, reconnector);
 * closes.failed(session, error); // in @OnError
 * closes.closed(session, closeReason); // in @OnClose
 * closes.connecting(() -> container.connectToServer(endpoint, uri));
 * closes.close(session, 1000, "bye");
 * }</pre>
 *
 * <p>Containers change some codes before anybody sees them. All but Jetty report an empty Close frame as 1000. Tomcat,
 * Undertow and the server of Tyrus report a received 1012, 1013 or 1014 as 1002, the client of Tyrus only 1014. With
 * Tomcat and Tyrus 1002, 1007 and 1009 have the origin {@code UNKNOWN}, because these codes also stand for what the
 * container found wrong itself. Undertow hides that an opening failed because of TLS, which is then 1006. The client of
 * Tomcat reports nothing, ever, after a Close frame with a payload of one byte or with a reason that is not UTF-8:
 * {@link Session#setMaxIdleTimeout} ends such a connection. The client of Tyrus sends 1012 and 1013 as 1000. A Tomcat
 * that stops reports 1001 as if the peers had sent it; a server of Tyrus reports 1006 or that.
 */
public final class JakartaCloses {

    private final Connections<Session> connections;

    private JakartaCloses(Connections<Session> connections) {
        this.connections = connections;
    }

    /**
     * Returns an adapter.
     *
     * @param dispatcher gets the event; its session is null if the connection did not open
     * @param next gets what the dispatcher answers, for example a reconnector
     * @return the adapter
     */
    public static JakartaCloses of(CloseDispatcher<? super Session> dispatcher, Consumer<? super CloseAction> next) {
        return new JakartaCloses(new Connections<>(dispatcher, next));
    }

    /**
     * Opens a connection. An opening that fails is reported before the exception reaches the caller.
     *
     * <p>An unchecked exception is not reported: it is what the endpoint threw when the connection had opened. Tomcat
     * and Undertow pass that of a programmatic endpoint on, and Undertow then never reports the end of the connection.
     *
     * @param <X> what opening may throw
     * @param opening calls {@code connectToServer}
     * @return the session
     * @throws X what {@code opening} throws
     */
    public <X extends Exception> Session connecting(Opening<X> opening) throws X {
        try {
            return opening.open();
        } catch (RuntimeException failure) {
            // The connection has opened, and the container reports its end.
            throw failure;
        } catch (Exception failure) {
            connections.begin().neverOpened(failure);
            throw failure;
        }
    }

    /**
     * To be called in {@code @OnError}. Errors that do not end the connection do no harm.
     *
     * @param session the session
     * @param error what the container reports
     */
    public void failed(Session session, Throwable error) {
        ContainerSignals.error(connections.of(session), session, error);
    }

    /**
     * To be called in {@code @OnClose}.
     *
     * @param session the session
     * @param closeReason what the container reports
     */
    public void closed(Session session, CloseReason closeReason) {
        // The code of a close of this side is the object that it was closed with, not always one of the constants.
        int code = closeReason.getCloseCode().getCode();
        ContainerSignals.closed(connections.of(session), session, session, code, closeReason.getReasonPhrase());
    }

    /**
     * Closes a connection with {@link Session#close(CloseReason)}.
     *
     * @param session the session
     * @param code the close code
     * @param reason the close reason, null for none
     * @throws IOException if the container cannot close the connection
     * @throws IllegalArgumentException if the protocol does not let an endpoint send {@code code}
     */
    public void close(Session session, int code, @Nullable String reason) throws IOException {
        ConnectionEnd<Session> end = connections.of(session);
        CloseEvent own = ConnectionEnd.own(code, reason);
        if (end.closing(own)) {
            try {
                // Not CloseCodes.getCloseCode: Tomcat's refuses 1014.
                session.close(new CloseReason(() -> code, own.reason()));
            } catch (IOException | RuntimeException refusal) {
                end.withdraw(own);
                throw refusal;
            }
        }
    }

    /**
     * The call of a container that opens a connection.
     *
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Opening<X extends Exception> {

        /**
         * Opens the connection.
         *
         * @return the session
         * @throws X if the connection does not open
         */
        Session open() throws X;
    }
}
