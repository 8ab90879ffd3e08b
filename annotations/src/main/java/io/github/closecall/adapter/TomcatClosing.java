package io.github.closecall.adapter;

import jakarta.websocket.Session;
import java.time.Duration;

/**
 * Sets Tomcat's limit for closing, 30 seconds unless set, after which it cuts a connection whose Close frame is not
 * answered.
 */
final class TomcatClosing {

    private static final String PROPERTY = "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private TomcatClosing() {}

    /** Sets the limit of a session that is about to be closed; other containers ignore it. */
    static void limit(Session session, Duration limit) {
        session.getUserProperties().put(PROPERTY, Milliseconds.of(limit, Long.MAX_VALUE));
    }
}
