package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter: the argument is a close code that is going to be sent. CloseCall then checks the calls of the method,
 * or of the constructor, as it checks the calls of the WebSocket implementations it knows.
 *
 * <pre>{@code
 * void hangUp(@SentCloseCode int code, String reason) { ... }
 * }</pre>
 *
 * <p>A call fails to compile if the argument is a constant that the protocol does not let an endpoint send (see
 * {@link CloseCodes#isSendable(int)}). It gets a warning if the argument is a code that was received, because 1005,
 * 1006 and 1015 are received but never sent; {@link CloseCodes#sendable(int)} makes a code that may be sent of it.
 *
 * <p>The parameter is an {@code int}, a {@code short}, one of their wrappers, or the type in which an implementation
 * keeps a close code; on another one the annotation is an error. It counts for the methods that override the annotated
 * one, too. The check of calls is part of the compiler plugin of CloseCall, so it works with {@code javac} only.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455 section 7.4.1, Defined Status Codes</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface SentCloseCode {}
