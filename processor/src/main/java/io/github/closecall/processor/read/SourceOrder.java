package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Position;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Orders positions in a type from top to bottom. Compilers do not tell processors line numbers, but they list members,
 * annotations, values and parameters in source order.
 */
public final class SourceOrder implements Comparator<Position> {

    private final Map<Position, Integer> ranks = new HashMap<>();

    /** Creates the order for a type. Positions outside its own elements come last. */
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

    /** Adds the annotations of an element before the element, as they come before its name. */
    private void add(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            add(element, annotation);
        }
        add(Position.of(element));
    }

    private void add(Element element, AnnotationMirror annotation) {
        add(new Position(element, annotation, null));
        Map<?, ? extends AnnotationValue> elements = AnnotationReader.elements(annotation);
        if (elements != null) {
            elements.values().forEach(value -> add(element, annotation, value));
        }
    }

    private void add(Element element, AnnotationMirror annotation, AnnotationValue value) {
        add(new Position(element, annotation, value));
        if (value.getValue() instanceof AnnotationMirror repeated) {
            add(element, repeated);
        } else if (value.getValue() instanceof List<?> list) {
            for (Object item : list) {
                add(element, annotation, (AnnotationValue) item);
            }
        }
    }

    private void add(Position position) {
        ranks.putIfAbsent(position, ranks.size());
    }

    private int rank(Position position) {
        return ranks.getOrDefault(position, ranks.size());
    }
}
