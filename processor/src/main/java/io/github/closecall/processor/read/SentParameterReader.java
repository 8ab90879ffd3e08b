package io.github.closecall.processor.read;

import io.github.closecall.processor.model.SentParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters with {@code @SentCloseCode} of the methods and constructors that a type declares. */
final class SentParameterReader {

    private SentParameterReader() {}

    static List<SentParameter> read(TypeElement type, Resolution resolution) {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .flatMap(method -> read((ExecutableElement) method, resolution))
                .toList();
    }

    private static Stream<SentParameter> read(ExecutableElement method, Resolution resolution) {
        List<SentParameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            AnnotationMirror annotation = AnnotationReader.find(parameter, Names.SENT_CLOSE_CODE);
            if (annotation != null) {
                resolution.note(parameter.asType());
                parameters.add(new SentParameter(
                        parameter.getSimpleName() + " of " + TypeDescriber.SIMPLE.describe(method),
                        parameter.asType(),
                        TypeDescriber.SIMPLE.describe(parameter.asType()),
                        new Place(parameter, true).at(annotation, null)));
            }
        }
        return parameters.stream();
    }
}
