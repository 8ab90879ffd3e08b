package io.github.closecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** A WebSocket server on the loopback interface that does one thing with each connection, in the order of a script. */
final class ScriptedServer implements AutoCloseable {

    /** In the script: answer the opening handshake with HTTP status 503. */
    static final int REFUSE = 0;

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Void> scriptDone = new CompletableFuture<>();
    private final int[] script;

    /** Starts a server that closes each connection at once with the next code of the script, or refuses it. */
    ScriptedServer(int... script) throws IOException {
        this.script = script;
        Thread thread = new Thread(this::serve, "scripted server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("ws://127.0.0.1:" + listening.getLocalPort());
    }

    /** Completes when a client opened a connection after the end of the script; that one stays open. */
    CompletableFuture<Void> scriptDone() {
        return scriptDone;
    }

    private void serve() {
        try {
            for (int code : script) {
                try (Socket socket = listening.accept()) {
                    String key = request(socket);
                    if (code == REFUSE) {
                        respond(socket, "503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close");
                    } else {
                        open(socket, key);
                        socket.getOutputStream().write(new byte[] {(byte) 0x88, 2, (byte) (code >> 8), (byte) code});
                    }
                    awaitEnd(socket);
                }
            }
            try (Socket socket = listening.accept()) {
                open(socket, request(socket));
                scriptDone.complete(null);
                awaitEnd(socket);
            }
        } catch (IOException | GeneralSecurityException failure) {
            scriptDone.completeExceptionally(failure);
        }
    }

    private static void awaitEnd(Socket socket) {
        try {
            socket.setSoTimeout(30_000);
            socket.getInputStream().readAllBytes();
        } catch (IOException reset) {
            // A client may drop the connection instead of closing it.
        }
    }

    /** Reads an opening handshake and returns its key. */
    private static String request(Socket socket) throws IOException {
        BufferedReader request = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        String key = "";
        for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
            if (line.regionMatches(true, 0, "Sec-WebSocket-Key:", 0, 18)) {
                key = line.substring(18).trim();
            }
        }
        return key;
    }

    /** Answers an opening handshake as RFC 6455 section 4.2.2 says. */
    private static void open(Socket socket, String key) throws IOException, GeneralSecurityException {
        byte[] accept = MessageDigest.getInstance("SHA-1")
                .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(ISO_8859_1));
        respond(
                socket,
                "101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + "Sec-WebSocket-Accept: "
                        + Base64.getEncoder().encodeToString(accept));
    }

    private static void respond(Socket socket, String response) throws IOException {
        socket.getOutputStream().write(("HTTP/1.1 " + response + "\r\n\r\n").getBytes(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
