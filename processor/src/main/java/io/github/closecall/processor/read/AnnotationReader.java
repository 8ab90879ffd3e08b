package io.github.closecall.processor.read;

import io.github.closecall.processor.model.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations and the values written in them. Uses only mirrors: for a value that cannot be resolved, the proxies
 * of {@link Element#getAnnotation} throw, or make one up, depending on the compiler.
 */
public final class AnnotationReader {

    private AnnotationReader() {}

    /** The annotation of a type on an element, null if there is none. */
    public static @Nullable AnnotationMirror find(Element element, String annotationName) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (Names.isNamed(annotation.getAnnotationType().asElement(), annotationName)) {
                return annotation;
            }
        }
        return null;
    }

    /** Whether an element has another library's annotation named {@code @OnClose}. */
    static boolean hasNamesake(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Element type = annotation.getAnnotationType().asElement();
            if (type.getSimpleName().contentEquals("OnClose") && !Names.isNamed(type, Names.ON_CLOSE)) {
                return true;
            }
        }
        return false;
    }

    /** The {@code @OnClose} annotations on an element, including those in a container. */
    public static List<AnnotationMirror> findOnClose(Element element) {
        List<AnnotationMirror> found = new ArrayList<>(1);
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            String name = Names.of(annotation.getAnnotationType());
            if (name.equals(Names.ON_CLOSE)) {
                found.add(annotation);
            } else if (name.equals(Names.ON_CLOSE_LIST)) {
                for (AnnotationValue value : values(written(annotation, "value"))) {
                    if (value.getValue() instanceof AnnotationMirror repeated) {
                        found.add(repeated);
                    }
                }
            }
        }
        return found;
    }

    /** The value written for an element of an annotation, null if it was omitted. */
    public static @Nullable AnnotationValue written(AnnotationMirror annotation, String name) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> elements = elements(annotation);
        if (elements == null) {
            return UnreadableValue.INSTANCE;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : elements.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** What was written in an annotation, null if ECJ throws because a value is of a wrong type, which it reports. */
    public static @Nullable Map<? extends ExecutableElement, ? extends AnnotationValue> elements(
            AnnotationMirror annotation) {
        try {
            return annotation.getElementValues();
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The values of an array element. For {@code name = x}, a compiler may return the value without an array. */
    public static List<AnnotationValue> values(@Nullable AnnotationValue array) {
        if (array == null) {
            return List.of();
        }
        if (!(array.getValue() instanceof List<?> list)) {
            return List.of(array);
        }
        List<AnnotationValue> values = new ArrayList<>(list.size());
        for (Object value : list) {
            values.add((AnnotationValue) value);
        }
        return values;
    }

    /**
     * The strings in {@code @SuppressWarnings} on an element, which compilers do not apply to findings of processors.
     */
    public static List<String> suppressed(Element element) {
        AnnotationMirror annotation = find(element, Names.SUPPRESS_WARNINGS);
        if (annotation == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (AnnotationValue value : values(written(annotation, "value"))) {
            if (value.getValue() instanceof String word) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Whether a type is a dispatcher, according to its {@code @Generated} annotation.
     *
     * @param generator the generator that dispatchers name in the annotation
     */
    public static boolean isDispatcher(Element type, String generator) {
        AnnotationMirror generated = type.getSimpleName().toString().endsWith(HandlerType.DISPATCHER_SUFFIX)
                ? find(type, Names.GENERATED)
                : null;
        if (generated == null) {
            return false;
        }
        List<AnnotationValue> generators = values(written(generated, "value"));
        return generators.size() == 1 && generator.equals(generators.get(0).getValue());
    }
}
