package io.github.closecall.processor.random;

import io.github.closecall.processor.testing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A source file with one type, a line for each member. */
final class TypeSource {

    private final String packageName;
    private final String name;
    private final RandomKind kind;
    private final List<Line> members = new ArrayList<>();
    private final Line head;
    private Line annotations = new Line("");
    private String around = "";

    /**
     * Creates a source.
     *
     * @param head the declaration up to the brace
     */
    TypeSource(String packageName, String name, RandomKind kind, String head) {
        this.packageName = packageName;
        this.name = name;
        this.kind = kind;
        this.head = new Line(head + " {");
    }

    String packageName() {
        return packageName;
    }

    String qualifiedName() {
        return packageName + "." + name;
    }

    String simpleName() {
        return name;
    }

    RandomKind kind() {
        return kind;
    }

    /** The line with the name of the type, which is where faults of the type as a whole are reported. */
    Line head() {
        return head;
    }

    /** The line before it. */
    Line annotations() {
        return annotations;
    }

    void annotate(String text) {
        annotations = annotations.withText(text);
    }

    /** The number of members. */
    int size() {
        return members.size();
    }

    /** Puts the type into a class called {@link #outerName}. */
    void surround(String modifiers, String typeParameters) {
        around = modifiers + "class " + outerName() + typeParameters + " {\n";
    }

    String outerName() {
        return name + "Outer";
    }

    /** Adds a member. */
    Line add(String member) {
        Line line = new Line("    " + member);
        members.add(line);
        return line;
    }

    /** The file with its members in a random order. */
    Source source(SplittableRandom random) {
        StringBuilder text = new StringBuilder(around);
        text.append(annotations).append(head).append(kind == RandomKind.ENUM ? "    ONE;\n" : "");
        Choice.shuffled(members, random).forEach(text::append);
        text.append(around.isEmpty() ? "}\n" : "}}\n");
        String imports = text.indexOf("@") < 0 ? "" : "import io.github.closecall.*;\n\n";
        String file = around.isEmpty() ? name : outerName();
        return new Source(packageName + "/" + file + ".java", "package " + packageName + ";\n\n" + imports + text);
    }
}
