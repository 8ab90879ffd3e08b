package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a close code constant: reconnecting unchanged after this code ends the same way. The token is refused again, the
 * version is still unsupported, the user is still banned. Only a change helps: another token, another request, a
 * person.
 *
 * <pre>{@code
 * public final class ChatCodes {
 *     @Futile public static final int BANNED = 4003;
 *     ...
 * }
 * }</pre>
 *
 * <p>A type that is {@linkplain CloseHandlers#exhaustive() exhaustive} over the class of the constant gets the warning
 * {@code FutileReconnect} for a handler with {@link Reconnect @Reconnect} that handles the code, whether by listing it
 * or by a range. A handler that reconnects only once something has changed returns a {@link CloseAction} instead.
 *
 * <p>The annotation counts on {@code static final} constants that are not private with a value from 1000 to 4999 that
 * the compiler knows and a peer may send, which are those that {@code exhaustive} counts. Anywhere else it is reported
 * as {@code MisplacedAnnotation}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Futile {}
