package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an {@link OnClose} method that returns {@code void}: after the handler, the dispatcher answers with an action that
 * connects again.
 *
 * <p>Every element that is left out follows the close code as {@link ReconnectPolicy#forCode(int)} says, for each code
 * of the method on its own. The values shown as defaults here only stand for "left out".
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3">RFC 6455 section 7.2.3, Recovering from Abnormal
 *     Closure</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Reconnect {

    /**
     * The least delay before any attempt.
     *
     * @return milliseconds, not negative and not above {@link #maxDelayMillis()}; left out, it follows the close code
     */
    long minDelayMillis() default -1;

    /**
     * The upper bound of the random delay before the first attempt.
     *
     * @return milliseconds, not negative; left out, it follows the close code
     */
    long firstDelayMillis() default -1;

    /**
     * The upper bound that no later delay exceeds.
     *
     * @return milliseconds, not negative and not below {@link #minDelayMillis()}; below a second it only bounds the
     *     first delay, and a second bounds the others; left out, it follows the close code
     */
    long maxDelayMillis() default -1;

    /**
     * The factor by which the upper bound grows from one attempt to the next.
     *
     * @return a finite number, at least 1; left out, it follows the close code
     */
    double multiplier() default -1;

    /**
     * The number of attempts in a row that may fail before the client gives up.
     *
     * @return the number, at least 1; left out, it follows the close code
     */
    int maxAttempts() default -1;
}
