package io.github.closecall.processor.random;

/** The kinds of types with handlers. */
enum RandomKind {
    CLASS("class"),
    ABSTRACT_CLASS("abstract class"),
    RECORD("record"),
    ENUM("enum"),
    INTERFACE("interface");

    private final String keyword;

    RandomKind(String keyword) {
        this.keyword = keyword;
    }

    /** The beginning of the declaration, up to the type parameters and the components. */
    String declaration(String name, String parameters) {
        return keyword + " " + name + parameters + (this == RECORD ? "()" : "");
    }

    /** Whether it has a dispatcher only where it asks for one. */
    boolean isPartial() {
        return this == ABSTRACT_CLASS || this == INTERFACE;
    }

    /** Whether it can have a superclass and be an inner class. */
    boolean isClass() {
        return this == CLASS || this == ABSTRACT_CLASS;
    }

    /** The keyword before the interfaces. */
    String inherits() {
        return this == INTERFACE ? "extends" : "implements";
    }

    /** What methods with a body need. */
    String modifier() {
        return this == INTERFACE ? "default " : "";
    }

    /** The expression for an instance. */
    String instance(String type, String outer) {
        return switch (this) {
            case ENUM -> type + ".ONE";
            case ABSTRACT_CLASS, INTERFACE -> outer + "new " + type + "() {}";
            case CLASS, RECORD -> outer + "new " + type + "()";
        };
    }
}
