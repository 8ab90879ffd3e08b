package io.github.closecall;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Logs the ends of connections, one record for each, to the {@link System.Logger} named after the handler class. The
 * generated dispatchers call it; programs do not need to.
 *
 * <p>The level follows the code: ERROR for 1002, 1003, 1007, 1009, 1010, 1011, 1015 and for codes that the protocol
 * does not define; WARNING for 1006, 1008, 1013, 1014; INFO for 1001 and 1012; DEBUG for 1000, 1005 and 3000-4999. A
 * closure that no method handles is logged as WARNING whatever its code.
 *
 * <p>The reason comes from the peer, so it is made safe: no character that could begin a new line or drive a terminal
 * gets into the log, and its length is bounded. Nothing is built when the level is off.
 *
 * <p>It knows the handler class, so it also tells, when a dispatcher is created, that there is no object of it.
 */
public final class CloseLog {

    private final Logger logger;

    private CloseLog(Logger logger) {
        this.logger = logger;
    }

    /**
     * Returns the log of a handler class.
     *
     * @param handlerType the class with the handler methods
     * @return the log, with the name of {@code handlerType}
     * @throws NullPointerException if {@code handlerType} is null
     */
    public static CloseLog of(Class<?> handlerType) {
        return new CloseLog(System.getLogger(handlerType.getName()));
    }

    /**
     * Checks that there is an object to call. That it is missing shows where a dispatcher is created, and not only when
     * a connection ends.
     *
     * @param handlers the object with the handler methods
     * @throws NullPointerException if {@code handlers} is null; the message names the handler class
     */
    public void requireHandlers(@Nullable Object handlers) {
        if (handlers == null) {
            throw new NullPointerException("no object with the close handlers of " + logger.getName());
        }
    }

    /**
     * Logs a closure that a handler takes care of, at the level of its code.
     *
     * @param event the end of the connection
     * @throws NullPointerException if {@code event} is null
     */
    public void closed(CloseEvent event) {
        log(level(event.code()), "WebSocket closed: ", event);
    }

    /**
     * Logs a closure that no handler takes care of, as a warning.
     *
     * @param event the end of the connection
     * @throws NullPointerException if {@code event} is null
     */
    public void unhandled(CloseEvent event) {
        log(Level.WARNING, "WebSocket closed and no @OnClose method handles it: ", event);
    }

    static Level level(int code) {
        return switch (code) {
            case CloseCodes.NORMAL_CLOSURE, CloseCodes.NO_STATUS_RCVD -> Level.DEBUG;
            case CloseCodes.GOING_AWAY, CloseCodes.SERVICE_RESTART -> Level.INFO;
            case CloseCodes.ABNORMAL_CLOSURE,
                    CloseCodes.POLICY_VIOLATION,
                    CloseCodes.TRY_AGAIN_LATER,
                    CloseCodes.BAD_GATEWAY -> Level.WARNING;
            default -> CloseCodes.isAbnormal(code) ? Level.ERROR : Level.DEBUG;
        };
    }

    private void log(Level level, String what, CloseEvent event) {
        if (logger.isLoggable(level)) {
            logger.log(level, what + describe(event), event.cause());
        }
    }

    private static String describe(CloseEvent event) {
        String code = event.code() + " (" + CloseCodes.name(event.code()) + "), " + event.origin();
        return event.reason().isEmpty() ? code : code + ", reason \"" + LoggedText.of(event.reason()) + "\"";
    }
}
