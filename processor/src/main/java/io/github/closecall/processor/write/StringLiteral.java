package io.github.closecall.processor.write;

/** Writes text as a Java string literal in ASCII, so that it survives whatever encoding the user compiles with. */
final class StringLiteral {

    private StringLiteral() {}

    static String of(String text) {
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

    /** The Unicode escape of a character. */
    static String unicode(char character) {
        return String.format("\\u%04x", (int) character);
    }
}
