package io.github.closecall.processor.stack;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the supertypes of a type. Compares their names with those of known types, because looking up a known type would
 * make the compiler search for classes that most programs do not have.
 */
public final class Supertypes {

    private Supertypes() {}

    /** Whether a type has this qualified name, or a supertype has it. */
    public static boolean include(Element type, String name) {
        return type instanceof TypeElement element
                && (element.getQualifiedName().contentEquals(name)
                        || of(element).stream()
                                .anyMatch(supertype ->
                                        supertype.getQualifiedName().contentEquals(name)));
    }

    /** All supertypes of a type, without the type itself. */
    public static Set<TypeElement> of(TypeElement type) {
        Set<TypeElement> supertypes = new LinkedHashSet<>();
        add(type, supertypes);
        return supertypes;
    }

    private static void add(TypeElement type, Set<TypeElement> supertypes) {
        add(type.getSuperclass(), supertypes);
        type.getInterfaces().forEach(supertype -> add(supertype, supertypes));
    }

    private static void add(TypeMirror supertype, Set<TypeElement> supertypes) {
        if (supertype instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && supertypes.add(element)) {
            add(element, supertypes);
        }
    }
}
