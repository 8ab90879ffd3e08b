package io.github.closecall.processor.write;

import java.util.stream.Collectors;

/** Text in a documentation comment. */
final class Html {

    private Html() {}

    /** Escapes a text: it shows as it is, on one line, and ends neither the comment nor an element. */
    static String escape(String text) {
        return text.codePoints().mapToObj(Html::escape).collect(Collectors.joining());
    }

    private static String escape(int character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '@', '{', '}', '*', '/', '\\' -> "&#" + character + ";";
            default -> isLineEnd(character) ? " " : Character.toString(character);
        };
    }

    private static boolean isLineEnd(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
