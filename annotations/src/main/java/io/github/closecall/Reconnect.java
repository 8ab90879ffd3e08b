package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the client reconnect after a closure that the {@link OnClose} method handles: the dispatcher calls the method,
 * which returns {@code void}, and then returns an action that reconnects.
 *
 * <p>An omitted element takes the default of {@link ReconnectPolicy#forCode(int)}, separately for each code of the
 * method. The values shown as defaults here only stand for "omitted".
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3">RFC 6455 section 7.2.3, Recovering from Abnormal
 *     Closure</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reconnect {

    /**
     * The minimum delay before any attempt.
     *
     * @return milliseconds, not negative and not above {@link #maxDelayMillis()}; if omitted, the close code's default
     */
    long minDelayMillis() default -1;

    /**
     * The upper bound of the random delay before the first attempt.
     *
     * @return milliseconds, not negative; if omitted, the close code's default
     */
    long firstDelayMillis() default -1;

    /**
     * The upper bound of all delays.
     *
     * @return milliseconds, not negative and not below {@link #minDelayMillis()}; a value below a second bounds only
     *     the first delay, and a second bounds the others; if omitted, the close code's default
     */
    long maxDelayMillis() default -1;

    /**
     * The factor by which the upper bound grows from one attempt to the next.
     *
     * @return a finite number, at least 1; if omitted, the close code's default
     */
    double multiplier() default -1;

    /**
     * The number of attempts in a row that may fail before the client gives up.
     *
     * @return the number, at least 1; if omitted, the close code's default
     */
    int maxAttempts() default -1;
}
