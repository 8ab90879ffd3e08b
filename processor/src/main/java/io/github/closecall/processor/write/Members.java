package io.github.closecall.processor.write;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The members of a class as one text in which only the names of types are left to JavaPoet, which imports them or not.
 * JavaPoet writes everything twice and looks for line breaks in every part with a regular expression each time, so that
 * members made of many parts cost more than everything else in this processor.
 */
final class Members {

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
    private final List<TypeName> types = new ArrayList<>();
    private final IdentityHashMap<TypeName, Integer> indices = new IdentityHashMap<>();
    private int depth = 1;
    private boolean empty = true;
    private boolean lineBegins = true;

    /** Begins a member: it is set apart from the one before. */
    Members begin() {
        if (!empty) {
            add("\n");
        }
        empty = false;
        return this;
    }

    /** Adds source text, which may end lines. */
    Members add(String part) {
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
    Members add(TypeName type) {
        indent();
        Integer index = indices.get(type);
        if (index == null) {
            index = types.size();
            indices.put(type, index);
            types.add(type);
        }
        text.append(TYPE).append((char) index.intValue());
        return this;
    }

    /** Adds the name of a method or constructor and a parenthesis, after which a line that gets too long is broken. */
    Members addName(String name) {
        add(name + "(");
        text.append(BREAK);
        return this;
    }

    /** Adds a comma and a space, at which a line that gets too long is broken. */
    Members addComma() {
        add(",");
        text.append(BREAK_AT_SPACE);
        return this;
    }

    /** Opens a block. */
    Members open(String head) {
        add(head).add(" {\n");
        depth++;
        return this;
    }

    /** Closes a block and opens the next one. */
    Members reopen(String head) {
        depth--;
        return add("} ").open(head);
    }

    /** Closes a block. */
    Members close() {
        depth--;
        return add("}\n");
    }

    /** Closes a block that is part of a statement. */
    Members closeStatement() {
        depth--;
        return add("};\n");
    }

    /** Adds the annotation of methods that override another. */
    Members addOverride() {
        return add("@").add(Types.OVERRIDE).add("\n");
    }

    /** The types that are mentioned, each once. */
    List<TypeName> types() {
        return types;
    }

    /**
     * Appends the text to a source file.
     *
     * @param names what the types are called, in their order
     */
    void appendTo(StringBuilder file, List<String> names) {
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
