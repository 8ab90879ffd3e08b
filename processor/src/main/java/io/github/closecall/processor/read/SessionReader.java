package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the session type on which most handlers agree. */
final class SessionReader {

    private SessionReader() {}

    /**
     * Returns a parameter of the type on which most agree, the first one if there are several.
     *
     * @param sessions the parameters that are sessions, at least one
     */
    static Parameter agreed(List<Parameter> sessions, Types types) {
        Parameter agreed = sessions.get(0);
        for (Parameter candidate : sessions) {
            if (conflicting(candidate, sessions, types).size()
                    < conflicting(agreed, sessions, types).size()) {
                agreed = candidate;
            }
        }
        return agreed;
    }

    /** The parameters of another type than the one agreed on. */
    static List<Parameter> conflicting(Parameter agreed, List<Parameter> sessions, Types types) {
        List<Parameter> conflicting = new ArrayList<>(0);
        for (Parameter session : sessions) {
            if (!isSame(agreed.type(), session.type(), types)) {
                conflicting.add(session);
            }
        }
        return conflicting;
    }

    /** A type with wildcards need not be the same as itself, but it is a subtype of itself. */
    private static boolean isSame(TypeMirror one, TypeMirror other, Types types) {
        return types.isSameType(one, other) || (types.isSubtype(one, other) && types.isSubtype(other, one));
    }
}
