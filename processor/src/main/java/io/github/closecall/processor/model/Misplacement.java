package io.github.closecall.processor.model;

/**
 * An annotation of ours where it means nothing.
 *
 * @param annotation its simple name
 * @param description what it stands on, as messages show it
 * @param reason why it means nothing there
 * @param position the annotation
 */
public record Misplacement(String annotation, String description, Reason reason, Position position) {

    /** Why an annotation means nothing where it is. */
    public enum Reason {
        /** The method has no {@code @OnClose}. */
        NO_HANDLER,
        /** The list of {@code @OnClose} annotations is empty. */
        EMPTY_LIST,
        /** The method is static in an interface that has no dispatcher, and nobody inherits it. */
        STATIC_IN_INTERFACE,
        /** The type is an annotation interface, whose methods nobody calls. */
        ANNOTATION_INTERFACE,
        /** The field is no constant with a close code. */
        NO_CLOSE_CODE
    }
}
