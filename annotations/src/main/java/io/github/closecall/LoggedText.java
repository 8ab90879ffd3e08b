package io.github.closecall;

import io.github.closecall.registry.CloseFrame;

/**
 * Makes text that a peer may have chosen safe for a log line: a close reason, or the message of an exception. It may be
 * of any length, because some implementations do not check.
 */
final class LoggedText {

    /** A close reason has at most as many characters as bytes, so one that obeys RFC 6455 section 5.5 is never cut. */
    private static final int MAX_REASON_CHARACTERS = CloseFrame.MAX_REASON_BYTES;

    /** The text of an exception begins with the name of its class, and may quote a host or a header. */
    private static final int MAX_CAUSE_CHARACTERS = 300;

    private LoggedText() {}

    /** Returns the text of an exception, made safe; only its type if its {@code toString} fails. */
    static String of(Throwable cause) {
        return of(text(cause), MAX_CAUSE_CHARACTERS);
    }

    private static String text(Throwable cause) {
        try {
            return String.valueOf(cause.toString());
        } catch (Throwable failure) {
            return cause.getClass().getName();
        }
    }

    /** Returns a close reason made safe. */
    static String of(String reason) {
        return of(reason, MAX_REASON_CHARACTERS);
    }

    /**
     * Returns the text with quotes, backslashes and everything but visible text and spaces escaped, cut if too long.
     */
    private static String of(String text, int maxCharacters) {
        StringBuilder safe = new StringBuilder();
        int end = 0;
        for (int count = 0; count < maxCharacters && end < text.length(); count++) {
            int character = text.codePointAt(end);
            append(safe, character);
            end += Character.charCount(character);
        }
        if (end < text.length()) {
            safe.append("... (").append(text.length()).append(" UTF-16 units)");
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
     * False for line and paragraph separators, which break lines, for format characters, which reorder or hide text,
     * and for unpaired surrogates, which are not characters.
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
