package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constant of a close code after which reconnecting without changing anything ends the same way: the token is
 * refused again, the version is still unsupported, the user is still banned. Something has to change first: the token,
 * the request, or a person's decision.
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
 * <p>The annotation belongs on the constants that {@code exhaustive} counts: {@code static final}, not private, with a
 * value from 1000 to 4999 that the compiler knows and a peer may send. Anywhere else it is the error
 * {@code MisplacedAnnotation}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Futile {}
