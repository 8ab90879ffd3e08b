package io.github.closecall.processor.write;

/** Writes text into a documentation comment. */
final class Html {

    private Html() {}

    /** Escapes a text so that it is shown unchanged, on one line, and ends neither the comment nor an element. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    private static void append(int character, StringBuilder escaped) {
        switch (character) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '@', '{', '}', '*', '/', '\\' ->
                escaped.append("&#").append(character).append(';');
            default -> escaped.appendCodePoint(isLineEnd(character) ? ' ' : character);
        }
    }

    private static boolean isLineEnd(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
