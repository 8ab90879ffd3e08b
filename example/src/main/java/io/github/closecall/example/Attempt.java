package io.github.closecall.example;

import java.time.Duration;

/**
 * One attempt to connect again.
 *
 * @param delay how long the client waits before it
 */
record Attempt(Duration delay, Result result) {

    /** How far an attempt got. */
    enum Result {
        /** Its time has not come. */
        PENDING,
        /** Nobody listened. */
        REFUSED,
        /** The connection is open. */
        CONNECTED
    }
}
