package io.github.closecall.example;

import java.time.Duration;

/**
 * One attempt to connect.
 *
 * @param delay how long the client was to wait before it
 */
record Attempt(Duration delay, Result result) {

    /** How far an attempt got. */
    enum Result {
        /** Neither is known yet. */
        UNDER_WAY,
        /** Nobody listened. */
        REFUSED,
        /** The connection is open. */
        CONNECTED
    }
}
