package io.github.closecall.processor.random;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** The types of sessions. */
enum RandomSession {
    INTERFACE("java.io.Closeable"),
    CLASS("java.time.DayOfWeek"),
    NESTED("java.util.Map.Entry<String, int[]>"),
    PARAMETERIZED("java.util.List<String>"),
    WILDCARDS("java.util.Map<?, ? super Integer[]>"),
    VARIABLE("S", "S", "java.io.Reader", "java.io.Reader"),
    BOUNDED("S", "S extends Comparable<? super S> & java.io.Serializable", "String", "String"),
    OF_VARIABLE("java.util.List<? extends S>", "S", "Integer", "java.util.List<? extends Integer>");

    private final String type;
    private final String parameter;
    private final String argument;
    private final String seenFromOutside;

    RandomSession(String type) {
        this(type, "", "", type);
    }

    RandomSession(String type, String parameter, String argument, String seenFromOutside) {
        this.type = type;
        this.parameter = parameter;
        this.argument = argument;
        this.seenFromOutside = seenFromOutside;
    }

    /** The type as handlers take it. */
    String type() {
        return type;
    }

    /** The type parameters that the handler type needs, {@code ""} for none. */
    String parameters() {
        return parameter.isEmpty() ? "" : "<" + parameter + ">";
    }

    /** Arguments for these type parameters. */
    String arguments() {
        return argument.isEmpty() ? "" : "<" + argument + ">";
    }

    /** The type as it is with these arguments. */
    String seenFromOutside() {
        return seenFromOutside;
    }

    /** A session. */
    Object value() {
        return switch (this) {
            case INTERFACE, VARIABLE -> new StringReader("");
            case CLASS -> DayOfWeek.MONDAY;
            case NESTED -> Map.entry("", new int[0]);
            case PARAMETERIZED, OF_VARIABLE -> List.of();
            case WILDCARDS -> Map.of();
            case BOUNDED -> "";
        };
    }
}
