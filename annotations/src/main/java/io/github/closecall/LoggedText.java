package io.github.closecall;

import io.github.closecall.registry.CloseFrame;

/**
 * Text that a peer may have chosen made safe for a log line: a close reason, or what an exception says. An
 * implementation that does not check lengths may report any amount of it.
 */
final class LoggedText {

    /** A close reason that kept to RFC 6455 section 5.5 has no more characters than bytes, so it is never cut. */
    private static final int MAX_REASON_CHARACTERS = CloseFrame.MAX_REASON_BYTES;

    /** What an exception says begins with the name of its class, and may quote a host or a header. */
    private static final int MAX_CAUSE_CHARACTERS = 300;

    private LoggedText() {}

    /** Returns what an exception says, made safe; its type if it fails to say more. */
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
