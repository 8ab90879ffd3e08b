package io.github.closecall;

/**
 * A close reason made safe for a log line. The peer chooses the reason, and an implementation that does not check its
 * length may report any amount of text.
 */
final class LoggedReason {

    /** A reason that kept to RFC 6455 section 5.5 has at most 123 characters, so it is never cut. */
    private static final int MAX_CHARACTERS = 123;

    private LoggedReason() {}

    /**
     * Returns the reason with quotes, backslashes and everything but visible text and spaces escaped, cut if too long.
     */
    static String of(String reason) {
        StringBuilder safe = new StringBuilder();
        int end = 0;
        for (int count = 0; count < MAX_CHARACTERS && end < reason.length(); count++) {
            int character = reason.codePointAt(end);
            append(safe, character);
            end += Character.charCount(character);
        }
        if (end < reason.length()) {
            safe.append("... (").append(reason.length()).append(" UTF-16 units)");
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int character) {
        if (character == '"' || character == '\\') {
            safe.append('\\').append((char) character);
        } else if (isVisible(character)) {
            safe.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                safe.append(String.format("\\u%04x", (int) unit));
            }
        }
    }

    /**
     * Line and paragraph separators break lines, format characters reorder text or hide it, and a surrogate without its
     * other half is no character.
     */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
