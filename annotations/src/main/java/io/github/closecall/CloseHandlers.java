package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what the {@link OnClose} methods of a type must cover. Optional: without it, a concrete class, record or
 * enum with an {@code @OnClose} method is checked against the defaults.
 *
 * <p>An abstract class or an interface gets a dispatcher only with this annotation.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CloseHandlers {

    /**
     * The codes that a method must list; a range or the catch-all does not count. The compiler option
     * {@code -Aclosecall.required=1000,1001,1006} replaces this default for types that omit the element.
     *
     * @return the codes, each from 1000 to 4999
     */
    int[] required() default {CloseCodes.NORMAL_CLOSURE, CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE};

    /**
     * Classes that publish the close codes of an application protocol. Every {@code static final int} constant in them
     * with a value from 1000 to 4999 must be handled by a method that lists it or has it in its range; the catch-all
     * does not count.
     *
     * <p>Constants of type {@code short} and {@code char} and inherited constants count, too. Private constants do not,
     * nor do the codes that no peer may send (1004, 1016-2999). A number that the compiler does not know, because it is
     * not final, boxed or computed, draws the warning {@code UnreadableCloseConstant}.
     *
     * @return the classes, none by default
     */
    Class<?>[] exhaustive() default {};

    /**
     * The WebSocket implementation that calls these handlers. If it is named, a handler for a code that it never
     * reports draws a warning that says what arrives instead, and such a code needs no handler.
     *
     * @return the implementation, {@link WebSocketStack#ANY} for no such check
     */
    WebSocketStack stack() default WebSocketStack.ANY;
}
