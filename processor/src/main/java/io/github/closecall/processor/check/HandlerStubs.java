package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Writes handlers that the user can paste into a class and fill in. */
final class HandlerStubs {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> methodNames;
    private final String annotation;
    private final String modifier;

    HandlerStubs(HandlerSet set) {
        // A source without a handler of its own may not import the annotation, and cannot if it imports another
        // annotation of that name.
        boolean isImported = hasOwnHandler(set) && !set.namesake();
        this.annotation = isImported ? "@OnClose" : "@io.github.closecall.OnClose";
        this.modifier = set.type().isInterface() ? "default " : "";
        this.methodNames = new HashSet<>(set.methodNames());
    }

    private static boolean hasOwnHandler(HandlerSet set) {
        return set.handlers().stream().anyMatch(Handler::declaredHere);
    }

    /**
     * Adds a handler.
     *
     * @param name the name of the code, in words or as a constant
     */
    void add(int code, String name) {
        String methodName = "on" + camelCase(name);
        while (!methodNames.add(methodName)) {
            methodName += code;
        }
        text.append("\n    ").append(annotation).append("(code = ").append(code).append(") ");
        text.append(modifier).append("void ").append(methodName).append("() {}");
    }

    /** The handlers, each preceded by a line break. */
    @Override
    public String toString() {
        return text.toString();
    }

    private static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : name.split("[^\\p{javaJavaIdentifierPart}]+|_+", -1)) {
            if (!word.isEmpty()) {
                camelCase.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
                camelCase.append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return camelCase.toString();
    }
}
