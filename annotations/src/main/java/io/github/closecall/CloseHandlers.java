package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States what the {@link OnClose} methods of a type must cover. Optional: a concrete class, record or enum with an
 * {@code @OnClose} method is checked against the defaults without it.
 *
 * <p>On an abstract class or an interface it asks for a dispatcher, which those do not get otherwise.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CloseHandlers {

    /**
     * The codes that must each be handled by a method that lists them; a range or the catch-all does not count. The
     * compiler option {@code -Aclosecall.required=1000,1001,1006} replaces this default for types that do not give the
     * element.
     *
     * @return the codes, each from 1000 to 4999
     */
    int[] required() default {CloseCodes.NORMAL_CLOSURE, CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE};

    /**
     * Classes that publish the close codes of an application protocol. Every {@code static final int} constant in them
     * with a value from 1000 to 4999 must be handled by an exact code or a range; the catch-all does not count.
     *
     * <p>Constants of type {@code short} and {@code char} and inherited constants count, too. Private constants do not,
     * nor do the codes that no peer may send (1004, 1016-2999). A number that the compiler does not know, because it is
     * not final, boxed or computed, draws the warning {@code UnreadableCloseConstant}.
     *
     * @return the classes, none by default
     */
    Class<?>[] exhaustive() default {};

    /**
     * The WebSocket implementation that calls these handlers. When it is named, handlers for codes that it never
     * reports draw a warning that says what arrives instead, and no handler is asked for such a code.
     *
     * @return the implementation, {@link WebSocketStack#ANY} for no such check
     */
    WebSocketStack stack() default WebSocketStack.ANY;
}
