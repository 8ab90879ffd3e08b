package io.github.closecall.example;

import io.github.closecall.CloseCodes;

/**
 * How the server ends a connection.
 *
 * @param code the code the client is to see
 * @param reason the reason in the Close frame
 */
record Ending(Manner manner, int code, String reason) {

    /** What the server does to the connection. */
    enum Manner {
        /** Sends a Close frame. */
        CLOSE,
        /** Sends a Close frame, stops, and starts again on the same port when it has turned the client away. */
        RESTART,
        /** Drops TCP without a Close frame. */
        DROP,
        /** Is down when the client connects, and starts when it has turned the client away. */
        REFUSE
    }

    static Ending close(int code, String reason) {
        return new Ending(Manner.CLOSE, code, reason);
    }

    static Ending restart(String reason) {
        return new Ending(Manner.RESTART, CloseCodes.SERVICE_RESTART, reason);
    }

    static Ending drop() {
        return new Ending(Manner.DROP, CloseCodes.ABNORMAL_CLOSURE, "");
    }

    static Ending refuse() {
        return new Ending(Manner.REFUSE, CloseCodes.ABNORMAL_CLOSURE, "");
    }

    String description() {
        String frame = "sends Close " + code + " \"" + reason + "\"";
        return switch (manner) {
            case CLOSE -> frame;
            case RESTART -> frame + ", stops, and starts again once the client was turned away";
            case DROP -> "drops the TCP connection without a Close frame";
            case REFUSE -> "is down, and starts once the client was turned away";
        };
    }
}
