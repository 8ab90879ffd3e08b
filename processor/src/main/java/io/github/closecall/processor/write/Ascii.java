package io.github.closecall.processor.write;

import java.nio.charset.StandardCharsets;

/**
 * Puts Java source into ASCII: a file may be written or read in an encoding that lacks a letter, and ECJ does not write
 * files in the encoding in which it reads them.
 */
final class Ascii {

    private Ascii() {}

    /** A string literal for a text. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                literal.append('\\').append(character);
            } else if (character == '\n') {
                literal.append("\\n");
            } else if (character < ' ' || character > '~') {
                // A Unicode escape of a control character would be read as that character, so these are octal.
                literal.append(character < ' ' ? octal(character) : unicode(character));
            } else {
                literal.append(character);
            }
        }
        return literal.append('"').toString();
    }

    private static String octal(char character) {
        return String.format("\\%03o", (int) character);
    }

    /** The source with Unicode escapes for letters that ASCII lacks. */
    static String source(String source) {
        // In UTF-8 it is just the characters of ASCII that take one byte.
        if (source.getBytes(StandardCharsets.UTF_8).length == source.length()) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length() * 2);
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character > '~') {
                ascii.append(unicode(character));
            } else {
                ascii.append(character);
            }
        }
        return ascii.toString();
    }

    private static String unicode(char character) {
        return String.format("\\u%04x", (int) character);
    }
}
