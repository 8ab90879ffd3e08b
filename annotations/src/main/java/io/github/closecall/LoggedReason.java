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
        int end = Math.min(reason.length(), MAX_CHARACTERS);
        for (int i = 0; i < end; i++) {
            append(safe, reason.charAt(i));
        }
        if (end < reason.length()) {
            safe.append("... (").append(reason.length()).append(" characters)");
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, char character) {
        if (character == '"' || character == '\\') {
            safe.append('\\').append(character);
        } else if (isVisible(character)) {
            safe.append(character);
        } else {
            safe.append("\\u").append(String.format("%04x", (int) character));
        }
    }

    /** Line and paragraph separators break lines; format characters reorder text or hide it. */
    private static boolean isVisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
