package io.github.closecall.processor.send.rule;

import io.github.closecall.processor.read.AnnotationReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a method is a known one. It is asked about every call of a program, so it compares the compiler's
 * own names and allocates nothing for a method that nobody knows.
 */
public final class KnownCallIndex {

    private static final String SENT_CLOSE_CODE = "io.github.closecall.SentCloseCode";

    private static final Behaviour OF_USERS = new Behaviour(
            CodeSet.PROTOCOL, "WebSocket implementations refuse it, change it or break the protocol with it", "");

    private final Map<Name, List<KnownCall>> callsByName = new HashMap<>();

    /** Creates the index for one compilation. */
    public KnownCallIndex(Elements elements) {
        for (KnownCall call : KnownCalls.ALL) {
            Name name = elements.getName(call.pattern().name());
            List<KnownCall> calls = callsByName.get(name);
            if (calls == null) {
                calls = new ArrayList<>();
                callsByName.put(name, calls);
            }
            calls.add(call);
        }
    }

    /** What is known about a method or constructor, null if nothing is. */
    public @Nullable KnownCall find(ExecutableElement method) {
        List<KnownCall> candidates = callsByName.get(method.getSimpleName());
        if (candidates != null) {
            for (KnownCall candidate : candidates) {
                if (candidate.pattern().matches(method)) {
                    return candidate;
                }
            }
        }
        return findOfUser(method);
    }

    private static @Nullable KnownCall findOfUser(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (isSent(parameters.get(i))) {
                return new KnownCall(pattern(method), true, OF_USERS);
            }
        }
        return null;
    }

    private static MethodPattern pattern(ExecutableElement method) {
        List<Role> roles = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            roles.add(isSent(parameter) ? Role.CODE : Role.OTHER);
        }
        return new MethodPattern("", false, method.getSimpleName().toString(), roles);
    }

    private static boolean isSent(VariableElement parameter) {
        return AnnotationReader.find(parameter, SENT_CLOSE_CODE) != null;
    }
}
