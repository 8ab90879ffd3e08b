package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the session type that most handlers take. */
final class SessionReader {

    private SessionReader() {}

    /**
     * Returns a parameter of the most common type, the first if several are equally common.
     *
     * @param sessions the parameters that are sessions, at least one
     */
    static Parameter agreed(List<Parameter> sessions, Types types) {
        List<List<Parameter>> byType = new ArrayList<>();
        for (Parameter session : sessions) {
            byType.stream()
                    .filter(alike -> isSame(alike.get(0).type(), session.type(), types))
                    .findFirst()
                    .ifPresentOrElse(alike -> alike.add(session), () -> byType.add(new ArrayList<>(List.of(session))));
        }
        List<Parameter> most = byType.get(0);
        for (List<Parameter> alike : byType) {
            most = alike.size() > most.size() ? alike : most;
        }
        return most.get(0);
    }

    /** The parameters of any other type. */
    static List<Parameter> conflicting(Parameter agreed, List<Parameter> sessions, Types types) {
        return sessions.stream()
                .filter(session -> !isSame(agreed.type(), session.type(), types))
                .toList();
    }

    /**
     * Whether two types are written the same way. For compilers, a type with wildcards is not the same as itself, and
     * for ECJ, a raw type and a parameterized type are subtypes of each other.
     */
    private static boolean isSame(@Nullable TypeMirror one, @Nullable TypeMirror other, Types types) {
        if (one == null && other == null) {
            return true;
        }
        if (one instanceof WildcardType wildcard && other instanceof WildcardType rival) {
            return isSame(wildcard.getExtendsBound(), rival.getExtendsBound(), types)
                    && isSame(wildcard.getSuperBound(), rival.getSuperBound(), types);
        }
        if (one instanceof ArrayType array && other instanceof ArrayType rival) {
            return isSame(array.getComponentType(), rival.getComponentType(), types);
        }
        if (one instanceof DeclaredType declared && other instanceof DeclaredType rival) {
            return declared.asElement().equals(rival.asElement())
                    && isSame(OuterType.of(declared), OuterType.of(rival), types)
                    && areSame(declared.getTypeArguments(), rival.getTypeArguments(), types);
        }
        return one != null && other != null && types.isSameType(one, other);
    }

    private static boolean areSame(List<? extends TypeMirror> ones, List<? extends TypeMirror> others, Types types) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!isSame(ones.get(i), others.get(i), types)) {
                return false;
            }
        }
        return true;
    }
}
