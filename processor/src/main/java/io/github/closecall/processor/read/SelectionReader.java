package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads the codes in annotations. */
final class SelectionReader {

    private SelectionReader() {}

    /**
     * Reads {@code @OnClose} annotations.
     *
     * @param place where to report what is wrong with them: the method, or another element if the method is not in the
     *     source
     */
    static List<Selection> read(List<AnnotationMirror> annotations, Place place, Resolution resolution) {
        List<Selection> selections = new ArrayList<>(annotations.size());
        for (AnnotationMirror annotation : annotations) {
            selections.add(read(annotation, place, resolution));
        }
        return selections;
    }

    private static Selection read(AnnotationMirror annotation, Place place, Resolution resolution) {
        List<Code> codes = List.of();
        @Nullable Position emptyList = null;
        @Nullable Code from = null;
        @Nullable Code to = null;
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            List<Code> values = readCodes(annotation, entry.getValue(), place, resolution);
            String name = entry.getKey().getSimpleName().toString();
            if (name.equals("code")) {
                codes = values;
                emptyList = AnnotationReader.values(entry.getValue()).isEmpty()
                        ? place.at(annotation, entry.getValue())
                        : null;
            } else if (!values.isEmpty()) {
                from = name.equals("from") ? values.get(0) : from;
                to = name.equals("to") ? values.get(0) : to;
            }
        }
        return new Selection(codes, emptyList, from, to, place.at(annotation, null));
    }

    /** Reads an element of type {@code int[]}, or {@code int}. */
    static List<Code> readCodes(
            AnnotationMirror annotation, AnnotationValue written, Place place, Resolution resolution) {
        List<AnnotationValue> values = AnnotationReader.values(written);
        List<Code> codes = new ArrayList<>(values.size());
        for (AnnotationValue value : values) {
            if (value.getValue() instanceof Integer code) {
                codes.add(new Code(code, place.at(annotation, value)));
            } else {
                resolution.miss();
            }
        }
        return codes;
    }
}
