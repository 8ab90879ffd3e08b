package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter whose argument is a close code that will be sent. CloseCall then checks the calls of the method or
 * constructor, as it checks the calls of the WebSocket implementations it knows.
 *
 * <pre>{@code
 * void hangUp(@SentCloseCode int code, String reason) { ... }
 * }</pre>
 *
 * <p>A call fails to compile if the argument is a constant that the protocol does not let an endpoint send (see
 * {@link CloseCodes#isSendable(int)}). It gets a warning if the argument is a received code, because 1005, 1006 and
 * 1015 are received but must never be sent; {@link CloseCodes#sendable(int)} turns it into a code that may be sent.
 *
 * <p>The parameter is an {@code int}, a {@code short}, one of their wrappers, or a WebSocket implementation's type for
 * a close code; on any other parameter the annotation is an error. It also applies to methods that override the
 * annotated method. Calls are checked by CloseCall's compiler plugin, so only with {@code javac}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1">RFC 6455 section 7.4.1, Defined Status Codes</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface SentCloseCode {}
