package io.github.closecall.processor.read;

import io.github.closecall.processor.model.SentParameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters with {@code @SentCloseCode} of the methods and constructors that a type declares. */
final class SentParameterReader {

    private SentParameterReader() {}

    static List<SentParameter> read(TypeElement type, Resolution resolution) {
        return type.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .map(ExecutableElement.class::cast)
                .flatMap(method -> method.getParameters().stream())
                .flatMap(parameter -> read(parameter, resolution))
                .toList();
    }

    private static Stream<SentParameter> read(VariableElement parameter, Resolution resolution) {
        AnnotationMirror annotation = AnnotationReader.find(parameter, Names.SENT_CLOSE_CODE);
        if (annotation == null) {
            return Stream.empty();
        }
        resolution.note(parameter.asType());
        Element method = parameter.getEnclosingElement();
        String description =
                parameter.getSimpleName() + " of " + TypeDescriber.SIMPLE.describe((ExecutableElement) method);
        String typeName = TypeDescriber.SIMPLE.describe(parameter.asType());
        Place place = new Place(parameter, true);
        return Stream.of(new SentParameter(description, parameter.asType(), typeName, place.at(annotation, null)));
    }
}
