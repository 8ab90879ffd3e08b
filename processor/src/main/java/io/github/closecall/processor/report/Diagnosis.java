package io.github.closecall.processor.report;

import org.jspecify.annotations.Nullable;

/**
 * What CloseCall can find fault with. Every diagnosis has an id, which users see and write in
 * {@code @SuppressWarnings}.
 */
public enum Diagnosis {
    /** Required codes without a handler. */
    MISSING_CLOSE_HANDLER("MissingCloseHandler", true),
    /** Codes of a published table without a handler. */
    NON_EXHAUSTIVE_CLOSE_HANDLERS("NonExhaustiveCloseHandlers", true),
    /** Two methods for one code. */
    DUPLICATE_CLOSE_HANDLER("DuplicateCloseHandler", true),
    /** A code that WebSocket does not have. */
    INVALID_CLOSE_CODE("InvalidCloseCode", true),
    /** A range that is none, or that covers protocol codes. */
    INVALID_CLOSE_RANGE("InvalidCloseRange", true),
    /** A handler that a dispatcher could not call whatever its visibility. */
    INVALID_HANDLER_SIGNATURE("InvalidHandlerSignature", true),
    /** A handler, its type or its session type out of the dispatcher's reach. */
    INACCESSIBLE_CLOSE_HANDLER("InaccessibleCloseHandler", true),
    /** An annotation where it means nothing. */
    MISPLACED_ANNOTATION("MisplacedAnnotation", true),
    /** Settings that make no reconnect policy. */
    INVALID_RECONNECT("InvalidReconnect", true),
    /** The name of the dispatcher is taken. */
    GENERATED_NAME_CLASH("GeneratedNameClash", true),
    /** An option that cannot be read. */
    INVALID_OPTION("InvalidOption", true),
    /** A fault of CloseCall itself. */
    INTERNAL_ERROR("InternalError", true),
    /** A code that cannot be sent, given to a method that sends it. */
    UNSENDABLE_CLOSE_CODE("UnsendableCloseCode", true),
    /** A reason that does not fit into a Close frame. */
    CLOSE_REASON_TOO_LONG("CloseReasonTooLong", true),
    /** Codes that most programs should handle. */
    MISSING_RECOMMENDED_HANDLER("MissingRecommendedHandler", false),
    /** A code that nothing assigns a meaning to. */
    UNASSIGNED_CLOSE_CODE("UnassignedCloseCode", false),
    /** Connecting again after a closure that will only repeat itself. */
    FUTILE_RECONNECT("FutileReconnect", false),
    /** Connecting again sooner than the standards ask for. */
    HASTY_RECONNECT("HastyReconnect", false),
    /** A code that the WebSocket implementation never reports. */
    UNDELIVERABLE_CLOSE_CODE("UndeliverableCloseCode", false),
    /** A received code, sent as it is. */
    ECHOED_CLOSE_CODE("EchoedCloseCode", false);

    private final String id;
    private final boolean error;

    Diagnosis(String id, boolean error) {
        this.id = id;
        this.error = error;
    }

    /** The name that users see. */
    public String id() {
        return id;
    }

    /**
     * Whether it always fails the build; if not, it is a warning that can be suppressed, switched off or made an error.
     */
    public boolean isError() {
        return error;
    }

    /** Whether it comes from the compiler plugin, which checks what is sent, and not from the processor. */
    public boolean isOfPlugin() {
        return this == UNSENDABLE_CLOSE_CODE || this == CLOSE_REASON_TOO_LONG || this == ECHOED_CLOSE_CODE;
    }

    /** The diagnosis with an id, null if there is none. */
    public static @Nullable Diagnosis withId(String id) {
        for (Diagnosis diagnosis : values()) {
            if (diagnosis.id.equals(id)) {
                return diagnosis;
            }
        }
        return null;
    }
}
