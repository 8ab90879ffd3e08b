package io.github.closecall.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads {@code @SuppressWarnings}, which compilers do not apply to the diagnostics of processors. */
public final class SuppressionReader {

    private SuppressionReader() {}

    /** The words on the element itself. */
    public static List<String> on(Element element) {
        AnnotationMirror annotation = AnnotationReader.find(element, Names.SUPPRESS_WARNINGS);
        if (annotation == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (AnnotationValue value : AnnotationReader.values(AnnotationReader.written(annotation, "value"))) {
            if (value.getValue() instanceof String word) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words on a type and on the types around it. */
    static List<String> around(TypeElement type) {
        List<String> words = new ArrayList<>(on(type));
        for (Element outer = type.getEnclosingElement();
                outer instanceof TypeElement;
                outer = outer.getEnclosingElement()) {
            words.addAll(on(outer));
        }
        return words;
    }
}
