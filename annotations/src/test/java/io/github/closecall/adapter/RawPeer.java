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
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other side of a WebSocket, on a plain socket, free to break every rule of the protocol. */
final class RawPeer implements AutoCloseable {

    static final int TEXT = 0x81;
    static final int CLOSE = 0x88;
    static final int PING = 0x89;

    /** For how long a stack that neither answers nor ends the connection is waited for. */
    private static final int SILENCE_MILLIS = 400;

    private static final Pattern KEY = Pattern.compile("(?i)\r\nSec-WebSocket-Key: *(\\S+)\r\n");

    private final Socket socket;
    private final boolean client;
    private final CountDownLatch released = new CountDownLatch(1);

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

    /** Answers an opening handshake as RFC 6455 section 4.2.2 says. */
    void acceptHandshake() throws IOException {
        Matcher key = KEY.matcher(readHead());
        if (!key.find()) {
            throw new IOException("No Sec-WebSocket-Key");
        }
        answerHandshake(acceptKey(key.group(1)));
    }

    /** Reads the opening handshake and accepts it with the wrong key. */
    void acceptHandshakeWrongly() throws IOException {
        String unused = readHead();
        answerHandshake("d3Jvbmc=");
    }

    /** Reads the opening handshake and refuses it. */
    void refuseHandshake(String status) throws IOException {
        String unused = readHead();
        send(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    private void answerHandshake(String accept) throws IOException {
        send(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    String readHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            head.write(readByte());
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    void text(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void close(int code, String reason) throws IOException {
        frame(CLOSE, closePayload(code, reason));
    }

    static byte[] closePayload(int code, String reason) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.write(code >> 8);
        payload.write(code);
        payload.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return payload.toByteArray();
    }

    void frame(int firstByte, byte[] payload) throws IOException {
        send(encode(firstByte, payload, client));
    }

    /** Sends a text masked by a server or not masked by a client. */
    void wronglyMaskedText() throws IOException {
        send(encode(TEXT, new byte[] {'x'}, !client));
    }

    /** Sends the beginning of a text frame. */
    void partOfFrame() throws IOException {
        byte[] frame = encode(TEXT, new byte[10], client);
        send(java.util.Arrays.copyOf(frame, frame.length - 7));
    }

    /** Sends several frames in one TCP segment. */
    void send(byte[]... parts) throws IOException {
        if (socket.isClosed()) {
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        socket.getOutputStream().write(all.toByteArray());
        socket.getOutputStream().flush();
    }

    byte[] encoded(int firstByte, byte[] payload) {
        return encode(firstByte, payload, client);
    }

    private static byte[] encode(int firstByte, byte[] payload, boolean masked) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(firstByte);
        int mask = masked ? 0x80 : 0;
        if (payload.length < 126) {
            frame.write(mask | payload.length);
        } else {
            frame.write(mask | 126);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
        }
        if (masked) {
            frame.writeBytes(new byte[4]);
        }
        frame.writeBytes(payload);
        return frame.toByteArray();
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
            int opcode = readFrame();
            while (opcode != (CLOSE & 0x0f)) {
                opcode = readFrame();
            }
        } catch (EOFException | SocketException end) {
            close();
        }
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
                socket.setSoTimeout(SILENCE_MILLIS);
                int opcode = readFrame();
                while (client || opcode != (CLOSE & 0x0f)) {
                    opcode = readFrame();
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

    private int readFrame() throws IOException {
        int opcode = readByte() & 0x0f;
        int second = readByte();
        int length = second & 0x7f;
        if (length == 126) {
            length = readByte() << 8 | readByte();
        }
        int mask = (second & 0x80) == 0 ? 0 : 4;
        for (int i = 0; i < mask + length; i++) {
            readByte();
        }
        return opcode;
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
