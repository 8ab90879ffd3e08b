package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Orders positions in a type from top to bottom. Compilers do not tell processors the lines, but they list the members,
 * annotations, values and parameters of a source file in their order.
 */
public final class SourceOrder implements Comparator<Position> {

    private final List<Position> positions = new ArrayList<>();

    /** Creates the order for a type. What is reported on none of its own elements comes last. */
    public SourceOrder(TypeElement type) {
        add(type);
        for (Element member : type.getEnclosedElements()) {
            add(member);
            if (member instanceof ExecutableElement method) {
                for (Element parameter : method.getParameters()) {
                    add(parameter);
                }
            }
        }
    }

    @Override
    public int compare(Position one, Position other) {
        return Integer.compare(rank(one), rank(other));
    }

    /** The annotations of an element stand before its name. */
    private void add(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            add(element, annotation);
        }
        positions.add(Position.of(element));
    }

    private void add(Element element, AnnotationMirror annotation) {
        positions.add(new Position(element, annotation, null));
        for (AnnotationValue value : annotation.getElementValues().values()) {
            add(element, annotation, value);
        }
    }

    private void add(Element element, AnnotationMirror annotation, AnnotationValue value) {
        positions.add(new Position(element, annotation, value));
        if (value.getValue() instanceof AnnotationMirror repeated) {
            add(element, repeated);
        } else if (value.getValue() instanceof List<?> list) {
            for (Object item : list) {
                add(element, annotation, (AnnotationValue) item);
            }
        }
    }

    private int rank(Position position) {
        int index = positions.indexOf(position);
        return index < 0 ? positions.size() : index;
    }
}
