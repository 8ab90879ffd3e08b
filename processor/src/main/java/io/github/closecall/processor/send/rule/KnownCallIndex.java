package io.github.closecall.processor.send.rule;

import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a method is a known one. It is asked about every call of a program, so it compares the compiler's
 * own names, allocates nothing for a method that nobody knows, and leaves the table alone until a name is in it.
 */
public final class KnownCallIndex {

    /** The names of the methods in the table, and of the types whose constructors are in it. */
    static final List<String> NAMES = List.of(
            "CloseMessage",
            "CloseReason",
            "CloseStatus",
            "CloseWebSocketFrame",
            "WebSocketCloseStatus",
            "close",
            "code",
            "create",
            "disconnect",
            "getCloseCode",
            "getCode",
            "sendClose",
            "sendCloseBlocking",
            "sendCloseFrame",
            "valueOf",
            "withReason");

    private final Set<Name> names = new HashSet<>();
    private @Nullable Map<String, List<KnownCall>> callsByName;

    /** Creates the index for one compilation. */
    public KnownCallIndex(Elements elements) {
        for (String name : NAMES) {
            names.add(elements.getName(name));
        }
    }

    /** What is known about a method or constructor, null if nothing is. */
    public @Nullable KnownCall find(ExecutableElement method) {
        Element named = method.getKind() == ElementKind.CONSTRUCTOR ? method.getEnclosingElement() : method;
        if (named != null && names.contains(named.getSimpleName())) {
            for (KnownCall candidate : callsNamed(named.getSimpleName().toString())) {
                if (candidate.pattern().matches(method)) {
                    return candidate;
                }
            }
        }
        return findOfUser(method);
    }

    private List<KnownCall> callsNamed(String name) {
        if (callsByName == null) {
            callsByName = new HashMap<>();
            for (KnownCall call : KnownCalls.ALL) {
                String called = call.pattern().calledName();
                List<KnownCall> calls = callsByName.get(called);
                if (calls == null) {
                    calls = new ArrayList<>();
                    callsByName.put(called, calls);
                }
                calls.add(call);
            }
        }
        return callsByName.getOrDefault(name, List.of());
    }

    private static @Nullable KnownCall findOfUser(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (isSent(parameters.get(i))) {
                return new KnownCall(pattern(method), true, ofUsers());
            }
        }
        return null;
    }

    private static Behaviour ofUsers() {
        return new Behaviour(
                CodeSet.PROTOCOL, "WebSocket implementations refuse it, change it or break the protocol with it", "");
    }

    private static MethodPattern pattern(ExecutableElement method) {
        List<Role> roles = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            roles.add(isSent(parameter) ? Role.CODE : Role.OTHER);
        }
        return new MethodPattern("", false, method.getSimpleName().toString(), roles);
    }

    private static boolean isSent(VariableElement parameter) {
        return AnnotationReader.find(parameter, Names.SENT_CLOSE_CODE) != null;
    }
}
