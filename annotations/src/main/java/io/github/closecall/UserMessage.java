package io.github.closecall;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the text to show to the end user after a closure that the {@link OnClose} method handles. The program finds it
 * in {@link CloseAction#userMessage()}. If the method returns a {@link CloseAction}, the text replaces that action's
 * message.
 *
 * <p>The text is the application's own. There is no placeholder for the close reason, because RFC 6455 section 5.5.1
 * says that a client must not show the reason to end users.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1">RFC 6455 section 5.5.1, Close</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface UserMessage {

    /**
     * The text for the end user.
     *
     * @return the text, as it is to be shown
     */
    String value();
}
