package io.github.closecall.processor.report;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of errors and warnings that CloseCall reports. Every diagnosis has an id, which users see and write in
 * {@code @SuppressWarnings}.
 */
public enum Diagnosis {
    /** Required codes without a handler. */
    MISSING_CLOSE_HANDLER("MissingCloseHandler", Severity.FATAL),
    /** Codes of a published table without a handler. */
    NON_EXHAUSTIVE_CLOSE_HANDLERS("NonExhaustiveCloseHandlers", Severity.FATAL),
    /** Two methods for one code. */
    DUPLICATE_CLOSE_HANDLER("DuplicateCloseHandler", Severity.FATAL),
    /** A number that is not a WebSocket close code. */
    INVALID_CLOSE_CODE("InvalidCloseCode", Severity.FATAL),
    /** An empty or out-of-bounds range. */
    INVALID_CLOSE_RANGE("InvalidCloseRange", Severity.FATAL),
    /** A handler whose signature a dispatcher does not support. */
    INVALID_HANDLER_SIGNATURE("InvalidHandlerSignature", Severity.FATAL),
    /** A handler, its type or its session type out of the dispatcher's reach. */
    INACCESSIBLE_CLOSE_HANDLER("InaccessibleCloseHandler", Severity.FATAL),
    /** An annotation that has no effect. */
    MISPLACED_ANNOTATION("MisplacedAnnotation", Severity.FATAL),
    /** Settings that are not a valid reconnect policy. */
    INVALID_RECONNECT("InvalidReconnect", Severity.FATAL),
    /** The name of the dispatcher is taken. */
    GENERATED_NAME_CLASH("GeneratedNameClash", Severity.FATAL),
    /** An option that cannot be read. */
    INVALID_OPTION("InvalidOption", Severity.FATAL),
    /** An internal error of CloseCall. */
    INTERNAL_ERROR("InternalError", Severity.FATAL),
    /** Codes that most programs should handle. */
    MISSING_RECOMMENDED_HANDLER("MissingRecommendedHandler", Severity.WARNING),
    /** A code without an assigned meaning. */
    UNASSIGNED_CLOSE_CODE("UnassignedCloseCode", Severity.WARNING),
    /** A catch-all that stops after closures after which the client should reconnect. */
    STOPPING_CATCH_ALL("StoppingCatchAll", Severity.WARNING),
    /** A number in a table of close codes that the compiler does not know. */
    UNREADABLE_CLOSE_CONSTANT("UnreadableCloseConstant", Severity.WARNING),
    /** Reconnecting after a closure that would recur. */
    FUTILE_RECONNECT("FutileReconnect", Severity.WARNING),
    /** Reconnecting sooner than the standards ask for. */
    HASTY_RECONNECT("HastyReconnect", Severity.WARNING),
    /** A session or cause that is declared non-null in a handler that can be called without one. */
    NON_NULL_PARAMETER("NonNullParameter", Severity.WARNING),
    /** A code that the WebSocket implementation never reports. */
    UNDELIVERABLE_CLOSE_CODE("UndeliverableCloseCode", Severity.WARNING),
    /** A code that cannot be sent, passed to a method that sends it. */
    UNSENDABLE_CLOSE_CODE("UnsendableCloseCode", Severity.ERROR, true),
    /** A reason that does not fit into a Close frame. */
    CLOSE_REASON_TOO_LONG("CloseReasonTooLong", Severity.ERROR, true),
    /** An empty or blank reason, where a library refuses it. */
    EMPTY_CLOSE_REASON("EmptyCloseReason", Severity.ERROR, true),
    /** The text of an exception in a reason, without a limit on its length. */
    UNBOUNDED_CLOSE_REASON("UnboundedCloseReason", Severity.WARNING, true),
    /** A received code that is sent back unchanged. */
    ECHOED_CLOSE_CODE("EchoedCloseCode", Severity.WARNING, true),
    /** A listener that never answers the peer's Close. */
    UNANSWERED_CLOSE("UnansweredClose", Severity.WARNING, true);

    private final String id;
    private final Severity severity;
    private final boolean plugin;

    Diagnosis(String id, Severity severity) {
        this(id, severity, false);
    }

    Diagnosis(String id, Severity severity, boolean plugin) {
        this.id = id;
        this.severity = severity;
        this.plugin = plugin;
    }

    /** The name that users see. */
    public String id() {
        return id;
    }

    /** Whether it fails the build by default. */
    public boolean isError() {
        return severity != Severity.WARNING;
    }

    /** Whether {@code @SuppressWarnings} and the options that switch diagnoses off apply to it. */
    public boolean canBeSilenced() {
        return severity != Severity.FATAL;
    }

    /**
     * Whether it is suppressed by the strings in the {@code @SuppressWarnings} annotations that apply to its position.
     */
    public boolean isSuppressedBy(Collection<String> words) {
        return canBeSilenced() && words.contains(id);
    }

    /** Whether it comes from the compiler plugin, which checks what is sent, and not from the processor. */
    public boolean isOfPlugin() {
        return plugin;
    }

    /** The diagnosis with an id, null if there is none. */
    public static @Nullable Diagnosis withId(String id) {
        return Arrays.stream(values())
                .filter(diagnosis -> diagnosis.id.equals(id))
                .findFirst()
                .orElse(null);
    }

    private enum Severity {
        /** An error that users cannot suppress. */
        FATAL,
        /** An error that users can suppress: whether it does harm depends on what the program does later. */
        ERROR,
        /** A warning, which users can suppress or turn into an error. */
        WARNING
    }
}
