package io.github.closecall.processor.stack;

import java.util.List;
import javax.lang.model.util.Elements;

/**
 * What is known about all libraries, indexed for one compilation.
 *
 * @param calls the calls that send a code, or create or read an object that carries one
 * @param receivedCodes the sources of the code of a closure
 * @param statusTypes the types whose objects carry a code
 * @param listeners the listeners that must answer the peer's Close frame
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
