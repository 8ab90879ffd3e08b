package io.github.closecall.processor.write;

import java.util.stream.Collectors;

/**
 * Puts Java source into ASCII: a file may be written or read in an encoding that lacks a letter, and ECJ does not write
 * files in the encoding in which it reads them.
 */
final class Ascii {

    private Ascii() {}

    /** The source with Unicode escapes for letters that ASCII lacks. */
    static String escape(String source) {
        return source.chars()
                .mapToObj(character ->
                        character > '~' ? String.format("\\u%04x", character) : String.valueOf((char) character))
                .collect(Collectors.joining());
    }

    /** A string literal for a text. JavaPoet's own breaks the line within a literal at a U+2028. */
    static String literal(String text) {
        return text.chars().mapToObj(Ascii::escapeInLiteral).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escapeInLiteral(int character) {
        return switch (character) {
            case '"', '\\' -> "\\" + (char) character;
            case '\n' -> "\\n";
            // A Unicode escape of a control character would be read as that character, so these are octal.
            default -> character < ' ' ? String.format("\\%03o", character) : escape(String.valueOf((char) character));
        };
    }
}
