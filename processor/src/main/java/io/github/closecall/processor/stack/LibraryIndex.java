package io.github.closecall.processor.stack;

import java.util.List;
import javax.lang.model.util.Elements;

/**
 * What is known about all libraries, ready to be looked up in one compilation.
 *
 * @param calls the calls that send a code or have to do with an object that carries one
 * @param receivedCodes where the code of a closure comes from
 * @param statusTypes the types whose objects carry a code
 * @param listeners the listeners that have to answer the peer's Close
 */
public record LibraryIndex(
        KnownCalls calls, ReceivedCodes receivedCodes, StatusTypes statusTypes, List<AnsweringListener> listeners) {

    /** Creates the index for one compilation. */
    public static LibraryIndex create(Elements elements) {
        StatusTypes statusTypes = new StatusTypes();
        List<AnsweringListener> listeners = Libraries.ALL.stream()
                .flatMap(library -> library.answeringListeners().stream())
                .toList();
        return new LibraryIndex(new KnownCalls(elements, statusTypes), new ReceivedCodes(), statusTypes, listeners);
    }
}
