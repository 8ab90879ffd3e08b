package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Contract;
import io.github.closecall.processor.model.Contract.CodeTable;
import io.github.closecall.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the handlers of a type with {@code @CloseHandlers} must cover. */
final class ContractReader {

    private ContractReader() {}

    /**
     * Reads the contract of a type.
     *
     * @param annotation its {@code @CloseHandlers} annotation
     * @param defaults the values for elements that the annotation omits
     */
    static Contract read(TypeElement type, AnnotationMirror annotation, Contract defaults, Resolution resolution) {
        Place place = new Place(type, true);
        AnnotationValue required = AnnotationReader.written(annotation, "required");
        return new Contract(
                required == null
                        ? defaults.required()
                        : SelectionReader.readCodes(annotation, required, place, resolution),
                readTables(type, annotation, place, resolution),
                readStack(annotation, defaults, resolution));
    }

    private static String readStack(AnnotationMirror annotation, Contract defaults, Resolution resolution) {
        AnnotationValue stack = AnnotationReader.written(annotation, "stack");
        if (stack == null) {
            return defaults.stack();
        }
        if (stack.getValue() instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        resolution.noteMissing();
        return defaults.stack();
    }

    private static List<CodeTable> readTables(
            TypeElement type, AnnotationMirror annotation, Place place, Resolution resolution) {
        List<AnnotationValue> values = AnnotationReader.values(AnnotationReader.written(annotation, "exhaustive"));
        List<Element> mentioned = new ArrayList<>(List.of(type));
        for (AnnotationValue value : values) {
            if (value.getValue() instanceof TypeMirror table) {
                CompilerWarnings.addMentioned(table, mentioned);
            }
        }
        TypeDescriber describer = TypeDescriber.of(mentioned);
        List<CodeTable> tables = new ArrayList<>();
        for (AnnotationValue value : values) {
            if (!(value.getValue() instanceof TypeMirror table) || table.getKind() == TypeKind.ERROR) {
                resolution.noteMissing();
            } else {
                tables.add(readTable(table, describer, place.at(annotation, value), resolution));
            }
        }
        return tables;
    }

    private static CodeTable readTable(
            TypeMirror type, TypeDescriber describer, Position position, Resolution resolution) {
        String name = describer.describe(type);
        if (type.getKind() != TypeKind.DECLARED) {
            return new CodeTable(name, false, List.of(), List.of(), position);
        }
        TypeElement table = (TypeElement) ((DeclaredType) type).asElement();
        CloseCodeConstants codes = CloseCodeConstants.of(table, resolution);
        boolean isEnum = table.getKind() == ElementKind.ENUM;
        return new CodeTable(name, isEnum, codes.constants(), codes.unreadable(), position);
    }
}
