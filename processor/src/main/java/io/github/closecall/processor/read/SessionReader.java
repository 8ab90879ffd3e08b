package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Session;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the session type on which most handlers agree. */
final class SessionReader {

    private final Types types;

    SessionReader(Types types) {
        this.types = types;
    }

    Session read(List<Handler> handlers) {
        List<Parameter> sessions = new ArrayList<>();
        for (Handler handler : handlers) {
            Parameter session = handler.signature().session();
            if (session != null) {
                sessions.add(session);
            }
        }
        @Nullable Parameter agreed = null;
        for (Parameter candidate : sessions) {
            if (agreed == null || votes(candidate, sessions) > votes(agreed, sessions)) {
                agreed = candidate;
            }
        }
        return new Session(agreed, conflicting(agreed, sessions));
    }

    private int votes(Parameter candidate, List<Parameter> sessions) {
        return sessions.size() - conflicting(candidate, sessions).size();
    }

    private List<Parameter> conflicting(@Nullable Parameter agreed, List<Parameter> sessions) {
        List<Parameter> conflicting = new ArrayList<>(0);
        for (Parameter session : sessions) {
            if (agreed != null && !isSame(agreed.type(), session.type())) {
                conflicting.add(session);
            }
        }
        return conflicting;
    }

    /** A type with wildcards need not be the same as itself, but it is a subtype of itself. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return types.isSameType(one, other) || (types.isSubtype(one, other) && types.isSubtype(other, one));
    }
}
