package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Listens for one connection of a client under test and ends it in one way, before or after it opened. */
final class RawServer implements AutoCloseable {

    /** How the opening handshake is turned down; the connection with each of these endings never opens. */
    private static final Map<String, Script> REFUSALS = Map.ofEntries(
            Map.entry("tls-untrusted", RawPeer::readHead),
            Map.entry("tls-accept-fin", RawPeer::close),
            Map.entry("tls-accept-rst", RawPeer::reset),
            Map.entry("tls-fin", peer -> {
                peer.readHello();
                peer.fin();
            }),
            Map.entry("tls-rst", peer -> {
                peer.readHello();
                peer.reset();
            }),
            Map.entry("tls-close", peer -> {
                peer.readHello();
                peer.closeTls();
            }),
            Map.entry("tls-none", peer -> {
                peer.readHello();
                peer.answerWithoutTls();
            }),
            Map.entry("refused", peer -> {}),
            Map.entry("http-400", peer -> peer.refuseHandshake("400 Bad Request")),
            Map.entry("http-401", peer -> peer.refuseHandshake("401 Unauthorized")),
            Map.entry("http-401-basic", peer -> peer.challenge("Basic realm=\"socket\"")),
            Map.entry("http-401-no-realm", peer -> peer.challenge("Basic")),
            Map.entry("http-401-digest", peer -> peer.challenge("Digest realm=\"socket\", nonce=\"n\", qop=\"auth\"")),
            Map.entry("http-401-bearer", peer -> peer.challenge("Bearer")),
            Map.entry("http-401-several", peer -> peer.challenge("Negotiate", "Basic realm=\"socket\"")),
            Map.entry("http-403", peer -> peer.refuseHandshake("403 Forbidden")),
            Map.entry("http-404", peer -> peer.refuseHandshake("404 Not Found")),
            Map.entry(
                    "http-407",
                    peer -> peer.refuseHandshake(
                            "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"socket\"")),
            Map.entry("http-429", peer -> peer.refuseHandshake("429 Too Many Requests")),
            Map.entry("http-503", peer -> peer.refuseHandshake("503 Service Unavailable")),
            Map.entry("retry-after", peer -> peer.refuseHandshake("503 Service Unavailable\r\nRetry-After: 7")),
            Map.entry("http-hostile", peer -> peer.refuseHandshake("403 No\u001B[2J\u0007\u202E\u2028")),
            Map.entry("http-bad-header", peer -> peer.refuseHandshake("503 Service Unavailable\r\nno colon")),
            Map.entry("no-http", RawPeer::answerWithoutHttp),
            Map.entry("http-fin", RawPeer::readHead),
            Map.entry("bad-accept", RawPeer::acceptHandshakeWrongly),
            Map.entry("never-answered", peer -> {
                String unused = peer.readHead();
                peer.hold();
            }));

    private final String ending;
    private final Optional<ServerSocket> listening;
    private final Socket bound;
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile @Nullable RawPeer playing;

    private RawServer(String ending, Optional<ServerSocket> listening, Socket bound) {
        this.ending = ending;
        this.listening = listening;
        this.bound = bound;
    }

    static RawServer of(String ending) throws Exception {
        Socket bound = new Socket();
        if (ending.equals("refused")) {
            // A port that is taken and where nobody listens: nothing else can come to listen there.
            bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return new RawServer(ending, Optional.empty(), bound);
        }
        ServerSocket listening = ending.equals("tls-untrusted")
                ? UntrustedTls.context()
                        .getServerSocketFactory()
                        .createServerSocket(0, 5, InetAddress.getLoopbackAddress())
                : new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        listening.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
        return new RawServer(ending, Optional.of(listening), bound);
    }

    URI uri() {
        int port = listening.map(ServerSocket::getLocalPort).orElseGet(bound::getLocalPort);
        return URI.create((ending.startsWith("tls-") ? "wss" : "ws") + "://localhost:" + port + "/socket");
    }

    /** Whether the connection never opens. */
    boolean refuses() {
        return REFUSALS.containsKey(ending);
    }

    /** Plays the ending on a thread of its own. */
    CompletableFuture<Void> playing(Application application) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        play(application);
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                },
                task -> new Thread(task).start());
    }

    /** Accepts the connection and plays the ending. */
    void play(Application application) throws Exception {
        if (listening.isEmpty()) {
            return;
        }
        if (refuses()) {
            turnDown();
            return;
        }
        try (RawPeer peer = RawPeer.server(listening.get().accept())) {
            playing = peer;
            if (ending.equals("late-opening")) {
                peer.acceptHandshakeLate(asked);
                return;
            }
            peer.acceptHandshake(first());
            application.awaitOpened();
            Script.named(ending).play(peer);
            peer.finish();
        }
    }

    private RawFrame[] first() {
        return ending.equals("early-close") ? new RawFrame[] {RawFrame.close(1001, "bye")} : new RawFrame[0];
    }

    /** Some clients try again when a connection ends without an answer. */
    private void turnDown() throws Exception {
        while (true) {
            try (RawPeer peer = RawPeer.server(listening.get().accept())) {
                playing = peer;
                if (listening.get().isClosed()) {
                    return;
                }
                Objects.requireNonNull(REFUSALS.get(ending)).play(peer);
                peer.finish();
            } catch (IOException failure) {
                if (listening.get().isClosed()) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        bound.close();
        stopListening();
    }

    /** Waits until a client whose opening is to be late has asked for it. */
    void awaitHandshake() throws InterruptedException {
        assertTrue(asked.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** Lets the peer end what it {@linkplain RawPeer#hold holds}. */
    void release() {
        RawPeer peer = playing;
        if (peer != null) {
            peer.release();
        }
    }

    /** Opens no more connections, and ends one that a client gave up without ending it. */
    void stopListening() throws IOException {
        if (listening.isPresent()) {
            listening.get().close();
        }
        RawPeer peer = playing;
        if (refuses() && peer != null) {
            peer.close();
        }
    }
}
