package io.github.closecall.processor.read;

import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;

/**
 * Stands for a value that a compiler cannot hand out because it is wrong. No element of an annotation is of its type.
 */
enum UnreadableValue implements AnnotationValue {
    INSTANCE;

    @Override
    public Object getValue() {
        return this;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        return visitor.visitUnknown(this, parameter);
    }
}
