package io.github.closecall.processor.model;

/**
 * A CloseCall annotation that has no effect.
 *
 * @param annotation its simple name
 * @param description the annotated element, as messages show it
 * @param reason why it has no effect there
 * @param position the annotation
 */
public record Misplacement(String annotation, String description, Reason reason, Position position) {

    /** Why an annotation has no effect where it is. */
    public enum Reason {
        /** The method has no {@code @OnClose}. */
        NO_HANDLER,
        /** The list of {@code @OnClose} annotations is empty. */
        EMPTY_LIST,
        /**
         * The method is static in an interface that has no dispatcher, and static methods of interfaces are not
         * inherited.
         */
        STATIC_IN_INTERFACE,
        /** The type is an annotation interface, whose methods a dispatcher cannot call. */
        ANNOTATION_INTERFACE,
        /** The field is not a constant with a close code. */
        NO_CLOSE_CODE
    }
}
