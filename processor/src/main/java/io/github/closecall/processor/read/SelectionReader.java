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
     * @param place where to report what is wrong with them: the method, or another element if the method is not in the
     *     source
     */
    static List<Selection> read(List<AnnotationMirror> annotations, Place place, Resolution resolution) {
        List<Selection> selections = new ArrayList<>(annotations.size());
        for (AnnotationMirror annotation : annotations) {
            selections.add(new Selection(
                    readCodes(annotation, "code", place, resolution),
                    readCode(annotation, "from", place, resolution),
                    readCode(annotation, "to", place, resolution),
                    place.at(annotation, null)));
        }
        return selections;
    }

    /** Reads an element of type {@code int[]}; empty if it was left out. */
    static List<Code> readCodes(AnnotationMirror annotation, String name, Place place, Resolution resolution) {
        List<Code> codes = new ArrayList<>();
        for (AnnotationValue value : AnnotationReader.values(AnnotationReader.written(annotation, name))) {
            if (value.getValue() instanceof Integer code) {
                codes.add(new Code(code, place.at(annotation, value)));
            } else {
                resolution.miss();
            }
        }
        return codes;
    }

    private static @Nullable Code readCode(
            AnnotationMirror annotation, String name, Place place, Resolution resolution) {
        List<Code> codes = readCodes(annotation, name, place, resolution);
        return codes.isEmpty() ? null : codes.get(0);
    }
}
