package io.github.closecall.adapter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A WebSocket frame before it is encoded; its first byte, with FIN, RSV and opcode, may be any. */
final class RawFrame {

    static final int TEXT = 0x81;
    static final int CLOSE = 0x88;
    static final int PING = 0x89;
    private static final int PONG = 0x8a;

    private final int firstByte;
    private final byte[] payload;

    RawFrame(int firstByte, byte... payload) {
        this.firstByte = firstByte;
        this.payload = payload;
    }

    static RawFrame text(String text) {
        return new RawFrame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static RawFrame ping() {
        return new RawFrame(PING, (byte) 'p');
    }

    static RawFrame close(int code, String reason) {
        ByteArrayOutputStream payload = new ByteArrayOutputStream();
        payload.write(code >> 8);
        payload.write(code);
        payload.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return new RawFrame(CLOSE, payload.toByteArray());
    }

    boolean isClose() {
        return firstByte == CLOSE;
    }

    boolean isPing() {
        return firstByte == PING;
    }

    /** Returns the answer to a ping. */
    RawFrame pong() {
        return new RawFrame(PONG, payload);
    }

    /** Encodes the frame, masked with zeros. */
    byte[] bytes(boolean masked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(firstByte);
        int mask = masked ? 0x80 : 0;
        if (payload.length < 126) {
            bytes.write(mask | payload.length);
        } else if (payload.length < 65536) {
            bytes.write(mask | 126);
            writeLength(bytes, 2);
        } else {
            bytes.write(mask | 127);
            writeLength(bytes, 8);
        }
        if (masked) {
            bytes.writeBytes(new byte[4]);
        }
        bytes.writeBytes(payload);
        return bytes.toByteArray();
    }

    private void writeLength(ByteArrayOutputStream bytes, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            bytes.write((int) ((long) payload.length >> shift));
        }
    }
}
