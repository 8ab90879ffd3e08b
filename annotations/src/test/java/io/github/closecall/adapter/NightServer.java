package io.github.closecall.adapter;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server that is well, and then is not, always at the same address. */
final class NightServer implements AutoCloseable {

    /** What may be the matter with it. */
    enum Condition {
        WELL,
        /** It closes its connections with 1012, and is away. */
        RESTARTING,
        /** It closes its connections with 1013, and new ones at once. */
        OVERLOADED,
        /** It drops its connections and refuses others with 503. */
        UNAVAILABLE,
        /** It closes its connections with 1001 and refuses others with 401. */
        LOCKED,
        /** It says nothing more on its connections, for as long as they last, nor on others. */
        SILENT,
        /** It drops its connections, and others in the middle of the handshake. */
        BROKEN
    }

    private final InetSocketAddress address;
    private final Set<Peer> peers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile @Nullable ServerSocket listening;
    private volatile Condition condition = Condition.WELL;

    NightServer() throws IOException {
        ServerSocket first = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        address = new InetSocketAddress(first.getInetAddress(), first.getLocalPort());
        serve(first);
    }

    URI uri() {
        return URI.create("ws://localhost:" + address.getPort() + "/socket");
    }

    /** The most connections that were open at a time and that neither side had begun to end. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** How many are open now. */
    long open() {
        return peers.stream().filter(peer -> peer.open).count();
    }

    /** Counts the connections. That another has ended may not have been noticed yet, but must be soon. */
    private void count() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (open() > 1 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        mostAtOnce.accumulateAndGet((int) open(), Math::max);
    }

    void become(Condition next) throws IOException {
        condition = next;
        if (next == Condition.RESTARTING) {
            stopListening();
        } else if (listening == null) {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(address, 50);
            serve(again);
        }
        for (Peer peer : peers) {
            peer.suffer(next);
        }
    }

    private void stopListening() throws IOException {
        ServerSocket stopped = listening;
        listening = null;
        if (stopped != null) {
            stopped.close();
        }
    }

    private void serve(ServerSocket accepting) {
        listening = accepting;
        start(() -> {
            try {
                while (true) {
                    Peer peer = new Peer(accepting.accept());
                    start(peer::live);
                }
            } catch (IOException closed) {
                // It is away.
            }
        });
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "night server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        stopListening();
        for (Peer peer : peers) {
            peer.drop();
        }
    }

    /** One connection. */
    private final class Peer {

        private final Socket socket;
        private final RawPeer raw;
        private volatile boolean open;
        private volatile boolean silent;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            this.raw = RawPeer.server(socket);
        }

        void live() {
            peers.add(this);
            try {
                greet();
            } catch (IOException ended) {
                // As it may.
            } finally {
                open = false;
                peers.remove(this);
                drop();
            }
        }

        private void greet() throws IOException {
            switch (condition) {
                case UNAVAILABLE -> raw.refuseHandshake("503 Service Unavailable\r\nRetry-After: 0");
                case LOCKED -> raw.refuseHandshake("401 Unauthorized");
                case BROKEN -> raw.readHello();
                default -> {
                    raw.acceptHandshake();
                    open = true;
                    count();
                    suffer(condition);
                    talk(new DataInputStream(socket.getInputStream()));
                }
            }
        }

        /** Answers pings and Close frames, unless it is silent; always reads, so that it sees the end. */
        private void talk(DataInputStream in) throws IOException {
            while (true) {
                int opcode = in.readUnsignedByte() & 0x0f;
                byte[] payload = new byte[4 + (in.readUnsignedByte() & 0x7f)];
                in.readFully(payload);
                if (opcode == 8) {
                    open = false;
                    if (!silent) {
                        raw.close(1000, "");
                        return;
                    }
                } else if (opcode == 9 && !silent) {
                    raw.send(new RawFrame(0x8a, unmasked(payload)));
                }
            }
        }

        private static byte[] unmasked(byte[] masked) {
            byte[] payload = new byte[masked.length - 4];
            for (int i = 0; i < payload.length; i++) {
                payload[i] = (byte) (masked[i + 4] ^ masked[i % 4]);
            }
            return payload;
        }

        void suffer(Condition next) {
            try {
                switch (next) {
                    case RESTARTING -> leave(1012);
                    case OVERLOADED -> leave(1013);
                    case LOCKED -> leave(1001);
                    case UNAVAILABLE, BROKEN -> drop();
                    case SILENT -> silent = true;
                    case WELL -> {}
                }
            } catch (IOException ended) {
                drop();
            }
        }

        private void leave(int code) throws IOException {
            if (open && !silent) {
                open = false;
                raw.close(code, "");
            }
        }

        void drop() {
            open = false;
            try {
                raw.reset();
            } catch (IOException ended) {
                // It has ended.
            }
        }
    }
}
