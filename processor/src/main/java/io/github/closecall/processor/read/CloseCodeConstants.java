package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Contract.Constant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the close codes that a class publishes as constants, from source or from a class file. */
final class CloseCodeConstants {

    private CloseCodeConstants() {}

    /** The close codes that a class declares, sorted by name: compilers list members in different orders. */
    static List<Constant> of(Element table) {
        return ElementFilter.fieldsIn(table.getEnclosedElements()).stream()
                .map(CloseCodeConstants::read)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing(Constant::name))
                .toList();
    }

    private static @Nullable Constant read(VariableElement field) {
        if (!canBeCloseCode(field) || field.getConstantValue() == null) {
            return null;
        }
        boolean futile = AnnotationReader.find(field, Names.FUTILE) != null;
        return new Constant(field.getSimpleName().toString(), value(field.getConstantValue()), futile);
    }

    /**
     * Whether a field is a published close code, or will be one when the compiler knows its value: another processor
     * may still have to generate what that refers to. Private constants are not published.
     */
    static boolean canBeCloseCode(VariableElement field) {
        return field.getModifiers().containsAll(List.of(Modifier.STATIC, Modifier.FINAL))
                && !field.getModifiers().contains(Modifier.PRIVATE)
                && switch (field.asType().getKind()) {
                    case INT, SHORT, CHAR ->
                        field.getConstantValue() == null || Code.isValid(value(field.getConstantValue()));
                    default -> false;
                };
    }

    private static int value(Object constant) {
        return constant instanceof Character character ? character : ((Number) constant).intValue();
    }
}
