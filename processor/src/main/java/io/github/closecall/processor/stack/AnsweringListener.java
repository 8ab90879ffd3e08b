package io.github.closecall.processor.stack;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A class of a library that users extend in order to be told of the end, and that has to answer the peer's Close
 * itself: until it does, the connection stays half closed and nothing more is called.
 *
 * @param type its qualified name
 * @param asked the method that is told of the peer's Close
 * @param told the methods that are told of the end
 * @param connection the type of the connection, which the methods are given
 * @param answers the methods of the connection that answer
 * @param wrapper the adapter of CloseCall that answers in place of a listener
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
