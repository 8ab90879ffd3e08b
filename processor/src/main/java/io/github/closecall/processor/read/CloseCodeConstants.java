package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Contract.Constant;
import io.github.closecall.processor.model.Contract.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the close codes that a class publishes as constants, from source or from a class file. */
final class CloseCodeConstants {

    private static final List<String> BOXES = List.of("java.lang.Integer", "java.lang.Short");

    private final List<Constant> constants = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<TypeElement> visited = new HashSet<>();
    private final Resolution resolution;

    private CloseCodeConstants(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Reads the close codes that a class declares or inherits. */
    static CloseCodeConstants of(TypeElement table, Resolution resolution) {
        CloseCodeConstants codes = new CloseCodeConstants(resolution);
        codes.add(table);
        codes.constants.sort(Comparator.comparing(Constant::name));
        codes.unreadable.sort(Comparator.comparing(Unreadable::name));
        return codes;
    }

    /** The constants, sorted by name: compilers list members in different orders. */
    List<Constant> constants() {
        return constants;
    }

    /** The fields that look like constants but are ignored, sorted by name. */
    List<Unreadable> unreadable() {
        return unreadable;
    }

    /** Adds the fields of a type, then those of its supertypes: a field hides inherited fields of the same name. */
    private void add(TypeElement type) {
        if (!visited.add(type)) {
            return;
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (names.add(field.getSimpleName().toString()) && isStatic(field)) {
                add(field);
            }
        }
        addInherited(type.getSuperclass());
        type.getInterfaces().forEach(this::addInherited);
    }

    private void addInherited(TypeMirror supertype) {
        resolution.note(supertype);
        if (supertype.getKind() == TypeKind.DECLARED) {
            add((TypeElement) ((DeclaredType) supertype).asElement());
        }
    }

    private void add(VariableElement field) {
        String name = field.getSimpleName().toString();
        String accessProblem = accessProblem(field);
        Integer code = closeCode(field);
        if (accessProblem != null) {
            unreadable.add(new Unreadable(name, accessProblem));
        } else if (code != null && isPublished(field)) {
            constants.add(new Constant(name, code, AnnotationReader.find(field, Names.FUTILE) != null));
        }
        if (isComputed(field)) {
            resolution.missValue();
        }
    }

    /** Whether a field is a published close code. */
    static boolean isCloseCode(VariableElement field) {
        return isStatic(field) && isPublished(field) && closeCode(field) != null;
    }

    /**
     * Whether the compiler does not know the number in a constant, because it is computed at run time or refers to
     * something that another processor has yet to generate.
     */
    static boolean isComputed(VariableElement field) {
        return isStatic(field)
                && field.getModifiers().contains(Modifier.FINAL)
                && isNumber(field.asType())
                && field.getConstantValue() == null;
    }

    /** The number in a constant, null if it is not a number or not a code that is sent or reported. */
    private static @Nullable Integer closeCode(VariableElement field) {
        Object constant = isNumber(field.asType()) ? field.getConstantValue() : null;
        if (constant == null) {
            return null;
        }
        int code = constant instanceof Character character ? character : ((Number) constant).intValue();
        return Code.isValid(code) && !Code.isUnassigned(code) ? code : null;
    }

    /** Why the compiler does not know the number in a published field, null if it knows it or the field has none. */
    private static @Nullable String accessProblem(VariableElement field) {
        if (!isPublished(field)) {
            return closeCode(field) != null && hasGetter(field) ? "is private behind a getter" : null;
        }
        if (BOXES.stream().anyMatch(box -> Names.isNamed(field.asType(), box))) {
            return "is of type " + TypeDescriber.SIMPLE.describe(field.asType());
        }
        if (isComputed(field)) {
            return "is computed when the program runs";
        }
        boolean isFinal = field.getModifiers().contains(Modifier.FINAL);
        return isNumber(field.asType()) && !isFinal ? "is not final" : null;
    }

    private static boolean isStatic(VariableElement field) {
        return field.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isPublished(VariableElement field) {
        return !field.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Whether a type can hold a close code: none fits into a {@code byte}, and a {@code long} is not used for one. */
    private static boolean isNumber(TypeMirror type) {
        return switch (type.getKind()) {
            case INT, SHORT, CHAR -> true;
            default -> false;
        };
    }

    /** Whether other classes read the field through a method, as with a Kotlin {@code val}. */
    private static boolean hasGetter(VariableElement field) {
        String name = field.getSimpleName().toString();
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Element type = field.getEnclosingElement();
        return type != null
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().contentEquals(getter))
                        .map(ExecutableElement::getModifiers)
                        .anyMatch(modifiers -> !modifiers.contains(Modifier.PRIVATE));
    }
}
