package io.github.closecall.processor.write;

/**
 * Converts Java source to ASCII: a file may be written or read in an encoding that lacks a letter, and ECJ writes files
 * in a different encoding from the one in which it reads them.
 */
final class Ascii {

    /** The longest literal that javac accepts, in characters. */
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
     * A string literal for a text, or two for a text that is too long for one: javac accepts longer texts in
     * annotations than in literals. JavaPoet's own literals break the line at a U+2028.
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

    /** An octal escape, because javac would read a Unicode escape of a control character as that character. */
    private static String octal(char character) {
        return String.format("\\%03o", (int) character);
    }
}
