package io.github.closecall.processor.stack;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A library's listener class that users extend, and that must answer the peer's Close frame itself: until it does, the
 * connection stays half closed and no other callback is called.
 *
 * @param type its qualified name
 * @param asked the callback for the peer's Close frame
 * @param told the callbacks for the end of the connection
 * @param connection the type of the connection, which is an argument of the callbacks
 * @param answers the methods of the connection that answer
 * @param wrapper the CloseCall adapter that answers in place of a listener
 * @param wrapping the methods of the adapter that take a listener
 * @param consequence what happens without an answer, as a clause with the version measured
 */
public record AnsweringListener(
        String type,
        String asked,
        Set<String> told,
        String connection,
        Set<String> answers,
        String wrapper,
        Set<String> wrapping,
        String consequence) {

    /** Whether a class extends it. */
    public boolean isExtendedBy(TypeElement listener) {
        return Supertypes.of(listener).stream()
                .anyMatch(supertype -> supertype.getQualifiedName().contentEquals(type));
    }
}
