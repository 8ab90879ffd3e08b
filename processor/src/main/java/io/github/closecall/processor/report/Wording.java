package io.github.closecall.processor.report;

import io.github.closecall.processor.model.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The phrases that messages share. */
public final class Wording {

    private Wording() {}

    /** Close codes with their standard names: {@code 1000 (Normal Closure), 1001 (Going Away) and 1006 (...)}. */
    public static String codes(Collection<Integer> codes) {
        List<String> described = new ArrayList<>(codes.size());
        for (int code : codes) {
            described.add(Code.describe(code));
        }
        return list(described);
    }

    /** A hint at what a parameter of the wrong type was probably meant to be: a sentence and a space, or {@code ""}. */
    public static String hint(String typeName) {
        if (typeName.endsWith("Exception") || typeName.endsWith("Error")) {
            return "For the cause take a Throwable. ";
        }
        String simpleName = typeName.replaceFirst("<.*", "").replaceFirst(".*\\.", "");
        return switch (simpleName) {
            case "CloseEvent" -> "Take io.github.closecall.CloseEvent. ";
            case "CloseAction" -> "A CloseAction is what a handler returns. ";
            case "String", "Throwable" -> "Take java.lang." + simpleName + ". ";
            case "Optional" -> "For the reason take a String, for the cause a Throwable. ";
            case "CloseReason", "CloseStatus" ->
                "Did you mean another @OnClose, such as that of jakarta.websocket? This one is"
                        + " io.github.closecall.OnClose. ";
            case "long", "short", "Integer", "Long", "Short", "Number" -> "For the code take an int. ";
            case "CharSequence", "String[]" -> "For the reason take a String. ";
            default -> "";
        };
    }

    /** The items with commas and a last "and". */
    public static String list(List<String> items) {
        return list("and", items);
    }

    /** The items with commas and a last conjunction. */
    public static String list(String conjunction, List<String> items) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(i == items.size() - 1 ? " " + conjunction + " " : ", ");
            }
            text.append(items.get(i));
        }
        return text.toString();
    }
}
