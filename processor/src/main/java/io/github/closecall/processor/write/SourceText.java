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

    /** A character that cannot be in source text. The one behind it says what stands there. */
    private static final char MARK = '\u001C';

    /** A place where a line may be broken. */
    private static final char BREAK = 0;

    /** A space at which a line may be broken. */
    private static final char BREAK_AT_SPACE = 1;

    /** The first one of the types, which follow one another. */
    private static final char TYPE = 2;

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
        int start = 0;
        while (start < part.length()) {
            int end = part.indexOf('\n', start) + 1;
            boolean endsLine = end > 0;
            if (!endsLine) {
                end = part.length();
            }
            if (!endsLine || end > start + 1) {
                indent();
            }
            text.append(part, start, end);
            lineBegins = endsLine;
            start = end;
        }
        return this;
    }

    /** Adds a type. */
    SourceText add(TypeReference type) {
        indent();
        return mark((char) (TYPE + index(type)));
    }

    private SourceText mark(char what) {
        text.append(MARK).append(what);
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
        return add(name).add("(").mark(BREAK);
    }

    /** Adds a comma and a space, at which a line that gets too long is broken. */
    SourceText addComma() {
        return add(",").mark(BREAK_AT_SPACE);
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
     * The text as a file in a package.
     *
     * @param packageName the package, {@code ""} for the unnamed one
     * @param names what the types are called
     */
    String in(String packageName, FileNames names) {
        StringBuilder file = new StringBuilder(CAPACITY);
        names.addDeclarations(packageName, file);
        appendTo(file, names.names());
        return Ascii.source(file.toString());
    }

    private void appendTo(StringBuilder file, List<String> names) {
        String text = this.text.toString();
        int gap = -1;
        int start = 0;
        for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, start)) {
            gap = append(text, start, mark, gap, file);
            char what = text.charAt(mark + 1);
            if (what >= TYPE) {
                file.append(names.get(what - TYPE));
            } else {
                breakLine(file, gap);
                gap = file.length();
                file.append(what == BREAK_AT_SPACE ? " " : "");
            }
            start = mark + 2;
        }
        append(text, start, text.length(), gap, file);
    }

    /**
     * Appends text without marks.
     *
     * @param gap where the current line may be broken, -1 for nowhere
     * @return where it may be broken then
     */
    private static int append(String text, int start, int end, int gap, StringBuilder file) {
        int lineEnd = gap < 0 ? end : text.indexOf('\n', start);
        if (lineEnd < 0 || lineEnd >= end) {
            file.append(text, start, end);
            return gap;
        }
        file.append(text, start, lineEnd);
        breakLine(file, gap);
        file.append(text, lineEnd, end);
        return -1;
    }

    /** Breaks the current line at a gap if it has one and has got too long. */
    private static void breakLine(StringBuilder file, int gap) {
        int line = file.lastIndexOf("\n") + 1;
        if (gap < 0 || file.length() - line <= MAX_LINE) {
            return;
        }
        int indentation = line;
        while (file.charAt(indentation) == ' ') {
            indentation++;
        }
        int end = file.charAt(gap) == ' ' ? gap + 1 : gap;
        file.replace(gap, end, "\n" + file.substring(line, indentation) + CONTINUATION);
    }

    private void indent() {
        if (lineBegins) {
            text.append(INDENT.repeat(depth));
            lineBegins = false;
        }
    }
}
