package io.github.closecall.processor.stack;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A method or a constructor as the files of this package write it: {@code close(code, reason, _)}, {@code new(code)}
 * for a constructor, {@code status.withReason(reason)} for a method of an object with a close code.
 *
 * @param type the qualified name of the type that declares it
 * @param onStatus whether the object on which it is called has a close code
 * @param name its name, {@code <init>} for a constructor
 * @param parameters what its parameters mean
 */
public record MethodPattern(String type, boolean onStatus, String name, List<Role> parameters) {

    private static final String STATUS = "status.";

    /** Reads a pattern. */
    static MethodPattern of(String type, String text) {
        boolean onStatus = text.startsWith(STATUS);
        int nameStart = onStatus ? STATUS.length() : 0;
        int nameEnd = text.indexOf('(');
        String name = text.substring(nameStart, nameEnd);
        String list = text.substring(nameEnd + 1, text.length() - 1);
        List<Role> parameters = new ArrayList<>();
        if (!list.isEmpty()) {
            for (String parameter : list.split(", ", -1)) {
                parameters.add(Role.named(parameter));
            }
        }
        return new MethodPattern(type, onStatus, name.equals("new") ? "<init>" : name, List.copyOf(parameters));
    }

    /** The simple name in the source of a call; for a constructor, that of its class. */
    String calledName() {
        return name.equals("<init>") ? type.substring(type.lastIndexOf('.') + 1) : name;
    }

    /** Whether it belongs to a library, rather than being a program's method with {@code @SentCloseCode}. */
    public boolean isOfLibrary() {
        return !type.isEmpty();
    }

    /** Whether a matching method is the library's own, not one that implements or overrides it. */
    public boolean isExactly(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(type);
    }

    /** The index of the first parameter with a role, -1 if there is none. */
    public int indexOf(Role role) {
        return parameters.indexOf(role);
    }

    /** The index of the parameter with the code, as a number or in an object; -1 if there is none. */
    public int indexOfCode() {
        return Math.max(indexOf(Role.CODE), indexOf(Role.STATUS));
    }

    /** Whether a method is this one or overrides it, or a constructor is this one. */
    public boolean matches(ExecutableElement method) {
        return method.getSimpleName().contentEquals(name)
                && fits(method.getParameters())
                && method.getEnclosingElement() instanceof TypeElement owner
                && (method.getKind() == ElementKind.CONSTRUCTOR
                        ? owner.getQualifiedName().contentEquals(type)
                        : Supertypes.include(owner, type));
    }

    private boolean fits(List<? extends VariableElement> actual) {
        if (actual.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).fits(actual.get(i).asType())) {
                return false;
            }
        }
        return true;
    }
}
