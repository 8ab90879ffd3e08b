package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.List;

/** What a type promises with {@code @CloseHandlers}, or without it. */
final class RandomContract {

    private final List<String> tables = new ArrayList<>();
    private final List<Integer> required = new ArrayList<>();
    private boolean requiresDefault = true;
    private boolean annotated;
    private final List<String> suppressed = new ArrayList<>();

    /** The type carries the annotation. */
    void annotate() {
        annotated = true;
    }

    /** A warning about the type as a whole is not wanted. */
    void suppress(String id) {
        suppressed.add('"' + id + '"');
    }

    /** The annotation gives these codes; others can be added. */
    void require(List<Integer> codes) {
        annotate();
        requiresDefault = false;
        required.addAll(codes);
    }

    /** The annotation names a table of codes. */
    void exhaust(String table) {
        annotate();
        tables.add(table + ".class");
    }

    /** What the handlers must list. */
    List<Integer> required() {
        return requiresDefault ? List.of(1000, 1001, 1006) : required;
    }

    @Override
    public String toString() {
        List<String> elements = new ArrayList<>();
        if (!requiresDefault) {
            elements.add("required = " + array(required));
        }
        if (!tables.isEmpty()) {
            elements.add("exhaustive = " + array(tables));
        }
        String arguments = elements.isEmpty() ? "" : "(" + String.join(", ", elements) + ")";
        return (suppressed.isEmpty() ? "" : "@SuppressWarnings(" + array(suppressed) + ") ")
                + (annotated ? "@CloseHandlers" + arguments : "");
    }

    private static String array(List<?> values) {
        String text = values.toString();
        return "{" + text.substring(1, text.length() - 1) + "}";
    }
}
