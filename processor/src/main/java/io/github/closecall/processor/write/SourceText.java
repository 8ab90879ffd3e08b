package io.github.closecall.processor.write;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source file in which only the names of types are left open: what they are depends on all of them. A
 * line that gets too long with the names in it is broken where that was allowed.
 */
final class SourceText {

    private static final String INDENT = "  ";

    private static final int MAX_LINE = 100;

    /** How much deeper the rest of a broken line stands. */
    private static final String CONTINUATION = INDENT.repeat(2);

    /** Enough for most classes. */
    private static final int CAPACITY = 4096;

    /**
     * Characters that cannot be in source text: places where a line may be broken, and a type, followed by its index.
     */
    private static final char BREAK = '\u001C';

    private static final char BREAK_AT_SPACE = '\u001D';
    private static final char TYPE = '\u001E';

    private final StringBuilder text = new StringBuilder(CAPACITY);
    private final List<TypeReference> types = new ArrayList<>();
    private int depth;
    private boolean empty = true;
    private boolean lineBegins = true;

    /** Begins a member: it is set apart from the one before. */
    SourceText begin() {
        if (!empty) {
            add("\n");
        }
        empty = false;
        return this;
    }

    /** Adds source text, which may end lines. */
    SourceText add(String part) {
        for (int i = 0; i < part.length(); i++) {
            char character = part.charAt(i);
            if (character == '\n') {
                lineBegins = true;
            } else {
                indent();
            }
            text.append(character);
        }
        return this;
    }

    /** Adds a type. */
    SourceText add(TypeReference type) {
        indent();
        text.append(TYPE).append((char) index(type));
        return this;
    }

    /** Most types are mentioned by one object again and again, and all are few. */
    @SuppressWarnings("ReferenceEquality")
    private int index(TypeReference type) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) == type) {
                return i;
            }
        }
        types.add(type);
        return types.size() - 1;
    }

    /** Adds the name of a method or constructor and a parenthesis, after which a line that gets too long is broken. */
    SourceText addName(String name) {
        add(name + "(");
        text.append(BREAK);
        return this;
    }

    /** Adds a comma and a space, at which a line that gets too long is broken. */
    SourceText addComma() {
        add(",");
        text.append(BREAK_AT_SPACE);
        return this;
    }

    /** Opens a block. */
    SourceText open(String head) {
        add(head).add(" {\n");
        depth++;
        return this;
    }

    /** Closes a block and opens the next one. */
    SourceText reopen(String head) {
        depth--;
        return add("} ").open(head);
    }

    /** Closes a block. */
    SourceText close() {
        depth--;
        return add("}\n");
    }

    /** Closes a block that is part of a statement. */
    SourceText closeStatement() {
        depth--;
        return add("};\n");
    }

    /** Adds the annotation of methods that override another. */
    SourceText addOverride() {
        return add("@").add(TypeReference.OVERRIDE).add("\n");
    }

    /** The types that are mentioned, in the order in which their names are asked for. */
    List<TypeReference> types() {
        return types;
    }

    /**
     * The text as a file in a package, in ASCII: the file may be written or read in an encoding that lacks a letter of
     * a name, and ECJ does not write files in the encoding in which it reads them.
     *
     * @param packageName the package, {@code ""} for the unnamed one
     * @param names what the types are called
     */
    String in(String packageName, FileNames names) {
        StringBuilder file = new StringBuilder(CAPACITY);
        if (!packageName.isEmpty()) {
            file.append("package ").append(packageName).append(";\n\n");
        }
        for (String imported : names.imports()) {
            file.append("import ").append(imported).append(";\n");
        }
        file.append(names.imports().isEmpty() ? "" : "\n");
        appendTo(file, names.names());
        escape(file);
        return file.toString();
    }

    private static void escape(StringBuilder file) {
        for (int i = file.length() - 1; i >= 0; i--) {
            char character = file.charAt(i);
            if (character > '~') {
                file.replace(i, i + 1, StringLiteral.unicode(character));
            }
        }
    }

    private void appendTo(StringBuilder file, List<String> names) {
        int line = file.length();
        int gap = -1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == TYPE) {
                i++;
                file.append(names.get(text.charAt(i)));
            } else if (character == BREAK || character == BREAK_AT_SPACE) {
                line = breakLine(file, line, gap);
                gap = file.length();
                file.append(character == BREAK ? "" : " ");
            } else if (character == '\n') {
                breakLine(file, line, gap);
                file.append('\n');
                line = file.length();
                gap = -1;
            } else {
                file.append(character);
            }
        }
    }

    /**
     * Breaks a line at a gap if it has got too long.
     *
     * @param line where the line begins
     * @param gap the gap, -1 if there is none
     * @return where the line begins now
     */
    private static int breakLine(StringBuilder file, int line, int gap) {
        if (gap < 0 || file.length() - line <= MAX_LINE) {
            return line;
        }
        int indentation = line;
        while (file.charAt(indentation) == ' ') {
            indentation++;
        }
        int end = file.charAt(gap) == ' ' ? gap + 1 : gap;
        file.replace(gap, end, "\n" + file.substring(line, indentation) + CONTINUATION);
        return gap + 1;
    }

    private void indent() {
        if (lineBegins) {
            text.append(INDENT.repeat(depth));
            lineBegins = false;
        }
    }
}
