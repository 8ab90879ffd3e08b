package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that handles the end of a WebSocket connection for some close codes.
 *
 * <pre>{@code
 * @OnClose(code = 1000)           void done() {}
 * @OnClose(code = {1012, 1013})   void busy(String reason) {}
 * @OnClose(from = 4000, to = 4099) void application(int code, CloseEvent event) {}
 * @OnClose                        CloseAction anyOther(Session session, Throwable cause) { ... }
 * }</pre>
 *
 * <p>Without any element the method handles every code that no other method handles (the catch-all). An exact code wins
 * over a range, and a range wins over the catch-all. The annotation may be repeated, and exact codes may be combined
 * with a range.
 *
 * <p>The method may be static, but must not be private. It must return {@code void} or a {@link CloseAction}, never
 * null, and must not declare checked exceptions. Its parameters are recognised by type, in any order, each at most
 * once:
 *
 * <ul>
 *   <li>{@code int}: the close code
 *   <li>{@code String}: the close reason, never null, {@code ""} when there is none
 *   <li>{@link CloseEvent}: all that is known about the closure
 *   <li>{@code Throwable}: what made the connection fail, null when nothing did
 *   <li>one session: any class or interface type outside {@code java.lang}, or a type variable of the class; null when
 *       the connection failed before there was a session
 * </ul>
 *
 * <p>An overriding method keeps the codes of the method it overrides unless it carries its own {@code @OnClose}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455 section 7.4, Status Codes</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(OnClose.List.class)
public @interface OnClose {

    /**
     * The exact close codes this method handles, each from 1000 to 4999. To list none, omit the element: an explicit
     * empty list is an error.
     *
     * @return the codes, empty for none
     */
    int[] code() default {};

    /**
     * The same as {@link #code()}, for {@code @OnClose(1013)}; it is an error to give both.
     *
     * @return the codes, empty for none
     */
    int[] value() default {};

    /**
     * The first code of a range this method handles, from 3000 to 4999; given together with {@link #to()}.
     *
     * <p>Ranges cover only the codes of libraries (3000-3999) and applications (4000-4999). List codes of the protocol
     * one by one.
     *
     * @return the first code of the range; the default stands for no range
     */
    int from() default 0;

    /**
     * The last code of a range this method handles, from {@link #from()} to 4999.
     *
     * @return the last code of the range, inclusive; the default stands for no range
     */
    int to() default 0;

    /** Holds repeated {@link OnClose} annotations. The compiler adds it; programs do not write it. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface List {

        /**
         * The repeated annotations.
         *
         * @return the annotations in the order they were written
         */
        OnClose[] value();
    }
}
