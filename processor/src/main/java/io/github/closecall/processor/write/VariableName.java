package io.github.closecall.processor.write;

import java.util.List;
import javax.lang.model.SourceVersion;

/** Chooses the name of the variable for the handler object: that of its type, beginning with a small letter. */
final class VariableName {

    /** Parameters of the methods, and the packages of what the dispatcher may have to name in full. */
    private static final List<String> TAKEN = List.of("session", "event", "code", "reason", "io", "java", "javax");

    private VariableName() {}

    static String of(String typeName) {
        String simpleName = typeName.substring(typeName.lastIndexOf('.') + 1);
        String name = decapitalize(simpleName);
        if (isFree(name, simpleName)) {
            return name;
        }
        // A variable with the name of the type would hide the type, on which static handlers are called.
        return isFree("handler", simpleName) ? "handler" : "target";
    }

    private static boolean isFree(String name, String simpleName) {
        return !SourceVersion.isKeyword(name) && !TAKEN.contains(name) && !name.equals(simpleName);
    }

    /**
     * Makes the capitals at the beginning small, but not the one that begins the next word: {@code URLHandler},
     * urlHandler.
     */
    private static String decapitalize(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean nextWord = capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int end = nextWord ? capitals - 1 : capitals;
        return name.substring(0, end).toLowerCase(java.util.Locale.ROOT) + name.substring(end);
    }
}
