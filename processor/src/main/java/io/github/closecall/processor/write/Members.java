package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a class as one text in which only the types are left to JavaPoet, which imports them or not. JavaPoet
 * writes every part of a member twice and looks for line breaks in it with a regular expression each time, so that
 * members made of many parts cost more than everything else in this processor.
 */
final class Members {

    private static final String INDENT = "  ";

    /** Enough for most classes. */
    private static final int CAPACITY = 4096;

    private final StringBuilder format = new StringBuilder(CAPACITY).append("$<");
    private final List<TypeName> types = new ArrayList<>();
    private int depth;
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
    Members add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                lineBegins = true;
            } else {
                indent();
            }
            if (character == '$') {
                format.append('$');
            }
            format.append(character);
        }
        return this;
    }

    /** Adds a type. */
    Members add(TypeName type) {
        indent();
        format.append("$T");
        types.add(type);
        return this;
    }

    /** Adds the name of a method or constructor and a parenthesis, after which a line that gets too long is broken. */
    Members addName(String name) {
        add(name + "(");
        format.append("$Z");
        return this;
    }

    /** Adds a comma, after which a line that gets too long is broken. */
    Members addComma() {
        format.append(",$W");
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
        return add("@").add(ClassName.get(Override.class)).add("\n");
    }

    CodeBlock toCode() {
        return CodeBlock.of(format.append("$>").toString(), types.toArray());
    }

    private void indent() {
        if (lineBegins) {
            format.append(INDENT.repeat(depth));
            lineBegins = false;
        }
    }
}
