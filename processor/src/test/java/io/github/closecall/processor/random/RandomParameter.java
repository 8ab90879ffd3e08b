package io.github.closecall.processor.random;

import io.github.closecall.CloseEvent;

/** What a handler can take. */
enum RandomParameter {
    CODE("int"),
    REASON("String"),
    EVENT("CloseEvent"),
    CAUSE("Throwable"),
    SESSION("");

    private final String type;

    RandomParameter(String type) {
        this.type = type;
    }

    /** The type, given that of sessions. */
    String type(String session) {
        return this == SESSION ? session : type;
    }

    /** What is to be passed. */
    Object argument(CloseEvent event, Object session) {
        return switch (this) {
            case CODE -> event.code();
            case REASON -> event.reason();
            case EVENT -> event;
            case CAUSE -> event.cause();
            case SESSION -> session;
        };
    }
}
