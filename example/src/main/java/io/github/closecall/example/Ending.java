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
        /** Sends a Close frame, stops, and starts again on the same port. */
        RESTART,
        /** Drops TCP without a Close frame. */
        DROP
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

    String description() {
        String frame = "sends Close " + code + " \"" + reason + "\"";
        return switch (manner) {
            case CLOSE -> frame;
            case RESTART -> frame + ", stops and starts again";
            case DROP -> "drops the TCP connection without a Close frame";
        };
    }
}
