package io.github.closecall.processor.write;

/**
 * Puts Java source into ASCII: a file may be written or read in an encoding that lacks a letter, and ECJ does not write
 * files in the encoding in which it reads them.
 */
final class Ascii {

    /** In characters. */
    private static final int LONGEST_LITERAL = 65_534;

    private Ascii() {}

    /** The source with Unicode escapes for letters that ASCII lacks. */
    static String escape(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character > '~') {
                ascii.append(String.format("\\u%04x", (int) character));
            } else {
                ascii.append(character);
            }
        }
        return ascii.toString();
    }

    /**
     * A string literal for a text, or two for one that is longer than javac allows a literal to be, although it allows
     * it in an annotation. JavaPoet's own breaks the line within a literal at a U+2028.
     */
    static String literal(String text) {
        if (text.length() > LONGEST_LITERAL) {
            return literal(text.substring(0, LONGEST_LITERAL)) + ".concat(" + literal(text.substring(LONGEST_LITERAL))
                    + ")";
        }
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"', '\\' -> literal.append('\\').append(character);
                case '\n' -> literal.append("\\n");
                default -> literal.append(character < ' ' ? octal(character) : String.valueOf(character));
            }
        }
        return '"' + escape(literal.toString()) + '"';
    }

    /** A Unicode escape of a control character would be read as that character. */
    private static String octal(char character) {
        return String.format("\\%03o", (int) character);
    }
}
