package io.github.closecall.processor.stack;

import io.github.closecall.processor.read.Names;

/** CloseCall itself: its handlers receive codes, and its events carry them. */
final class CloseCall {

    private CloseCall() {}

    static Library library() {
        return Library.builder()
                .annotatedCallback(Names.ON_CLOSE, "int")
                .annotatedCallback(Names.ON_CLOSE_LIST, "int")
                .getter(Names.CLOSE_EVENT, "code()")
                .build();
    }
}
