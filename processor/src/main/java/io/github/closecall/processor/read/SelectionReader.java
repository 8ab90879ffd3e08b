package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Selection;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Reads the codes in annotations. */
final class SelectionReader {

    private SelectionReader() {}

    /**
     * Reads {@code @OnClose} annotations.
     *
     * @param place where to report their errors: the method, or another element if the method is not in the source
     */
    static List<Selection> read(List<AnnotationMirror> annotations, Place place, Resolution resolution) {
        List<Selection> selections = new ArrayList<>(annotations.size());
        for (AnnotationMirror annotation : annotations) {
            selections.add(read(annotation, place, resolution));
        }
        return selections;
    }

    private static Selection read(AnnotationMirror annotation, Place place, Resolution resolution) {
        AnnotationValue code = AnnotationReader.written(annotation, "code");
        AnnotationValue value = AnnotationReader.written(annotation, "value");
        List<Code> codes = new ArrayList<>(readCodes(annotation, code, place, resolution));
        codes.addAll(readCodes(annotation, value, place, resolution));
        boolean hasTwoLists = code != null && value != null;
        AnnotationValue list = code != null ? code : value;
        boolean isEmptyList =
                list != null && !hasTwoLists && AnnotationReader.values(list).isEmpty();
        return new Selection(
                codes,
                isEmptyList ? place.at(annotation, list) : null,
                hasTwoLists ? place.at(annotation, value) : null,
                readEnd(annotation, "from", place, resolution),
                readEnd(annotation, "to", place, resolution),
                place.at(annotation, null));
    }

    private static @Nullable Code readEnd(
            AnnotationMirror annotation, String name, Place place, Resolution resolution) {
        List<Code> end = readCodes(annotation, AnnotationReader.written(annotation, name), place, resolution);
        return end.isEmpty() ? null : end.get(0);
    }

    /** Reads an element of type {@code int[]} or {@code int}; returns no codes if it was omitted. */
    static List<Code> readCodes(
            AnnotationMirror annotation, @Nullable AnnotationValue written, Place place, Resolution resolution) {
        List<AnnotationValue> values = AnnotationReader.values(written);
        List<Code> codes = new ArrayList<>(values.size());
        for (AnnotationValue value : values) {
            if (value.getValue() instanceof Integer code) {
                codes.add(new Code(code, place.at(annotation, value)));
            } else {
                resolution.noteMissing();
            }
        }
        return codes;
    }
}
