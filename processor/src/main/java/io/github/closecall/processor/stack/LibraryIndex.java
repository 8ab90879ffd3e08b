package io.github.closecall.processor.stack;

import javax.lang.model.util.Elements;

/**
 * What is known about all libraries, ready to be looked up in one compilation.
 *
 * @param calls the calls that send a code or have to do with an object that carries one
 * @param receivedCodes where the code of a closure comes from
 * @param statusTypes the types whose objects carry a code
 */
public record LibraryIndex(KnownCalls calls, ReceivedCodes receivedCodes, StatusTypes statusTypes) {

    /** Creates the index for one compilation. */
    public static LibraryIndex create(Elements elements) {
        return new LibraryIndex(new KnownCalls(elements), new ReceivedCodes(), new StatusTypes());
    }
}
