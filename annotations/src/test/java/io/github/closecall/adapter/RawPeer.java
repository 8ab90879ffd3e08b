package io.github.closecall.adapter;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other side of a WebSocket, on a plain socket, free to break every rule of the protocol. */
final class RawPeer implements AutoCloseable {

    /** For how long a stack that neither sends nor ends the connection is waited for. */
    private static final int SILENCE_MILLIS = 400;

    /** For how long a stack is waited for that got a Close frame: it should answer, even on a busy machine. */
    private static final int CLOSING_TIMEOUT_MILLIS = 3000;

    private static final Pattern KEY = Pattern.compile("(?i)\r\nSec-WebSocket-Key: *(\\S+)\r\n");

    private final Socket socket;
    private final boolean client;
    private final CountDownLatch released = new CountDownLatch(1);
    private boolean closeSent;
    private boolean closeReceived;

    private RawPeer(Socket socket, boolean client) throws IOException {
        this.socket = socket;
        this.client = client;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
    }

    /** Returns the server side of a connection, before the opening handshake. */
    static RawPeer server(Socket accepted) throws IOException {
        return new RawPeer(accepted, false);
    }

    /** Connects to a server and opens a WebSocket. */
    static RawPeer client(int port, String path) throws IOException {
        RawPeer peer = new RawPeer(new Socket(InetAddress.getLoopbackAddress(), port), true);
        peer.send(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        String answer = peer.readHead();
        if (!answer.startsWith("HTTP/1.1 101 ")) {
            throw new IOException("Not upgraded: " + answer);
        }
        return peer;
    }

    /** Answers an opening handshake as RFC 6455 section 4.2.2 says, with frames that follow in the same TCP segment. */
    void acceptHandshake(RawFrame... first) throws IOException {
        Matcher key = KEY.matcher(readHead());
        if (!key.find()) {
            throw new IOException("No Sec-WebSocket-Key");
        }
        answerHandshake(acceptKey(key.group(1)), first);
    }

    /** Answers an opening handshake only after {@link #release}, to a client that has given up and must end it. */
    void acceptHandshakeLate(CountDownLatch asked) throws Exception {
        Matcher key = KEY.matcher(readHead());
        asked.countDown();
        hold();
        try {
            answerHandshake(key.find() ? acceptKey(key.group(1)) : "");
        } catch (SocketException ended) {
            close();
        }
        awaitClose();
        awaitEnd();
    }

    /** Reads the opening handshake and accepts it with the wrong key. */
    void acceptHandshakeWrongly() throws IOException {
        String unused = readHead();
        answerHandshake("d3Jvbmc=");
    }

    /** Reads the opening handshake and refuses it; the status may be followed by header fields. */
    void refuseHandshake(String status) throws IOException {
        String unused = readHead();
        send(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the opening handshake and asks for credentials, with one header field a challenge. */
    void challenge(String... challenges) throws IOException {
        refuseHandshake("401 Unauthorized\r\nWWW-Authenticate: " + String.join("\r\nWWW-Authenticate: ", challenges));
    }

    /** Reads the opening handshake and answers in another protocol. */
    void answerWithoutHttp() throws IOException {
        String unused = readHead();
        send("SSH-2.0-OpenSSH_9\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        fin();
    }

    /** Reads some bytes of the opening handshake of TLS. */
    void readHello() throws IOException {
        for (int i = 0; i < 5; i++) {
            int unused = readByte();
        }
    }

    /** Closes TLS before its opening handshake is over: the alert {@code close_notify} of RFC 5246 section 7.2.1. */
    void closeTls() throws IOException {
        send(new byte[] {0x15, 3, 3, 0, 2, 1, 0});
    }

    /** Answers like a server of HTTP to whom the opening handshake of TLS is no request. */
    void answerWithoutTls() throws IOException {
        send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void answerHandshake(String accept, RawFrame... first) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        for (RawFrame frame : first) {
            answer.writeBytes(frame.bytes(client));
            closeSent |= frame.isClose();
        }
        send(answer.toByteArray());
    }

    String readHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(readByte());
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    void text(String text) throws IOException {
        send(RawFrame.text(text));
    }

    void close(int code, String reason) throws IOException {
        send(RawFrame.close(code, reason));
    }

    /** Sends a text masked by a server or not masked by a client. */
    void wronglyMaskedText() throws IOException {
        send(RawFrame.text("x").bytes(!client));
    }

    /** Sends the beginning of a Close frame. */
    void partOfClose() throws IOException {
        byte[] frame = RawFrame.close(1001, "0123456789").bytes(client);
        send(Arrays.copyOf(frame, frame.length - 7));
    }

    /** Sends the beginning of a text frame. */
    void partOfFrame() throws IOException {
        byte[] frame = RawFrame.text("0123456789").bytes(client);
        send(Arrays.copyOf(frame, frame.length - 7));
    }

    /** Sends a message that the stack may refuse before it has arrived. */
    void tooMuch() throws IOException {
        try {
            text("x".repeat(300_000));
        } catch (SocketException refused) {
            close();
        }
    }

    /** Sends frames in one TCP segment. */
    void send(RawFrame... frames) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (RawFrame frame : frames) {
            all.writeBytes(frame.bytes(client));
            closeSent |= frame.isClose();
        }
        send(all.toByteArray());
    }

    private void send(byte[] bytes) throws IOException {
        if (!socket.isClosed()) {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }
    }

    /** Ends this side of the TCP connection. */
    void fin() throws IOException {
        if (!socket.isClosed()) {
            socket.shutdownOutput();
        }
    }

    /** Resets the TCP connection. */
    void reset() throws IOException {
        if (!socket.isClosed()) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    /** Reads up to the next Close frame, or the end: some stacks end the connection before their frame has left. */
    void awaitClose() throws IOException {
        try {
            while (!closeReceived) {
                RawFrame unused = readFrame();
            }
        } catch (EOFException | SocketException end) {
            close();
        }
    }

    /** Reads up to the end of the TCP connection, which the stack must bring about. */
    void awaitEnd() throws IOException {
        try {
            while (!socket.isClosed()) {
                RawFrame unused = readFrame();
            }
        } catch (EOFException | SocketException end) {
            close();
        }
    }

    /** Does nothing for a while but answer pings. */
    void answerPings(Duration time) throws IOException {
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            socket.setSoTimeout((int) left);
            try {
                RawFrame frame = readFrame();
                if (frame.isPing()) {
                    send(frame.pong());
                }
            } catch (SocketTimeoutException over) {
                break;
            }
        }
        socket.setSoTimeout(Application.PATIENCE_SECONDS * 1000);
    }

    /** Reads as many frames. */
    void awaitFrames(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            RawFrame unused = readFrame();
        }
    }

    boolean hasReceivedClose() {
        return closeReceived;
    }

    /** Keeps the TCP connection open and silent until {@link #release}. */
    void hold() throws InterruptedException {
        if (!released.await(Application.PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("Held for too long");
        }
    }

    void release() {
        released.countDown();
    }

    /** Ends the connection as a correct peer does: a server at once after both Close frames, a client after it. */
    void finish() {
        try {
            if (!socket.isClosed()) {
                socket.setSoTimeout(closeSent ? CLOSING_TIMEOUT_MILLIS : SILENCE_MILLIS);
                while (client || !closeReceived) {
                    RawFrame unused = readFrame();
                }
            }
        } catch (EOFException | SocketException | SocketTimeoutException end) {
            // Nothing more is to be expected from the stack.
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        close();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private RawFrame readFrame() throws IOException {
        int first = readByte();
        int second = readByte();
        int length = second & 0x7f;
        if (length == 126) {
            length = readByte() << 8 | readByte();
        }
        byte[] mask = readBytes((second & 0x80) == 0 ? 0 : 4);
        byte[] payload = readBytes(length);
        for (int i = 0; i < length && mask.length > 0; i++) {
            payload[i] ^= mask[i % mask.length];
        }
        closeReceived |= first == RawFrame.CLOSE;
        return new RawFrame(first, payload);
    }

    private byte[] readBytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) readByte();
        }
        return bytes;
    }

    private int readByte() throws IOException {
        InputStream in = socket.getInputStream();
        int read = in.read();
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    private static String acceptKey(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1")
                    .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
