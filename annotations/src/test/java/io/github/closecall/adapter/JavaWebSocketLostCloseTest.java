package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.closecall.CloseEvent;
import io.github.closecall.CloseEvent.Origin;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketAdapter;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.WebSocketServerFactory;
import org.java_websocket.WrappedByteChannel;
import org.java_websocket.drafts.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A race of Java-WebSocket's server, forced: the selector thread finds nothing to write, a worker thread queues a Close
 * frame and asks for writing, and then the selector thread takes that wish back. The frame is never sent, and the end
 * comes only when something else happens to the connection.
 */
class JavaWebSocketLostCloseTest {

    private final Application application = new Application();
    private final CountDownLatch nothingToWrite = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final RacingServer server = new RacingServer();

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void receivedCloseIsReportedWhenThePeerEndsTheConnection() throws Exception {
        try (RawPeer peer = RawPeer.client(server.port(), "/socket")) {
            application.awaitOpened();
            peer.send(RawFrame.text("first"), RawFrame.close(1000, "bye"));
            await(closing);
            peer.fin();

            assertEquals(
                    new CloseEvent(1000, "bye", Origin.REMOTE, null),
                    application.awaitEnd("lost answer").event());
            assertNoClose(peer);
        }
        application.assertNothingElse();
    }

    @Test
    void ownCloseIsReportedByTheConnectionLostTimeout() throws Exception {
        server.setConnectionLostTimeout(1);
        try (RawPeer peer = RawPeer.client(server.port(), "/socket")) {
            application.awaitOpened();
            peer.send(RawFrame.text("close 4000"));

            CloseEvent event = application.awaitEnd("lost close").event();
            assertEquals(new CloseEvent(4000, "own", Origin.LOCAL, event.cause()), event);
            assertInstanceOf(TimeoutException.class, event.cause());
            assertNoClose(peer);
        }
        application.assertNothingElse();
    }

    private static void assertNoClose(RawPeer peer) throws IOException {
        peer.awaitClose();
        assertFalse(
                peer.hasReceivedClose(), "Java-WebSocket has fixed its race: remove what is said and done about it");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The race was not run");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A server whose worker thread closes the connection when the selector thread has found nothing to write. */
    private final class RacingServer extends JavaWebSocketServer {

        RacingServer() {
            super(application, JavaWebSocketCloses.of(application));
            setWebSocketFactory(new RacingChannels());
        }

        @Override
        public void onMessage(WebSocket webSocket, String text) {
            await(nothingToWrite);
            super.onMessage(webSocket, text);
        }

        @Override
        public void onClosing(WebSocket webSocket, int code, String reason, boolean remote) {
            closing.countDown();
        }
    }

    /** The library's own way to put something between a server and its sockets. */
    private final class RacingChannels implements WebSocketServerFactory {

        @Override
        public ByteChannel wrapChannel(SocketChannel channel, SelectionKey key) {
            return new RacingChannel(channel);
        }

        @Override
        public WebSocketImpl createWebSocket(WebSocketAdapter server, Draft draft) {
            return new WebSocketImpl(server, draft);
        }

        @Override
        public WebSocketImpl createWebSocket(WebSocketAdapter server, List<Draft> drafts) {
            return new WebSocketImpl(server, drafts);
        }

        @Override
        public void close() {}
    }

    /** Holds the selector thread where it is about to lose the race. */
    private final class RacingChannel implements WrappedByteChannel {

        private final SocketChannel channel;
        private int reads;
        private int questions;

        RacingChannel(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            reads++;
            return channel.read(target);
        }

        /**
         * Asked twice while the library looks for something to write, and the second time when it has found nothing.
         */
        @Override
        public boolean isNeedWrite() {
            boolean handshakeDone = reads > 1;
            if (handshakeDone && ++questions == 2) {
                nothingToWrite.countDown();
                await(closing);
            }
            return false;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            return channel.write(source);
        }

        @Override
        public boolean isNeedRead() {
            return false;
        }

        @Override
        public int readMore(ByteBuffer target) {
            return 0;
        }

        @Override
        public void writeMore() {}

        @Override
        public boolean isBlocking() {
            return false;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
