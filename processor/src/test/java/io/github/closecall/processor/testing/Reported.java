package io.github.closecall.processor.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A diagnostic as a compiler reported it.
 *
 * @param id the id of CloseCall, {@link #COMPILER} if the message is the compiler's own
 * @param kind error or warning
 * @param file the simple name of the file, {@code ""} if it belongs to none
 * @param line the line, -1 if it belongs to none
 * @param message the whole message
 */
public record Reported(String id, Diagnostic.Kind kind, String file, long line, String message) {

    /** Stands for the id of a message that is not ours. */
    public static final String COMPILER = "compiler";

    private static final Pattern ID = Pattern.compile("^\\[([A-Za-z]+)] ");

    /** What a compiler reported, without what ECJ says of itself. */
    static List<Reported> of(List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream()
                .map(Reported::of)
                .filter(diagnostic -> !diagnostic.message().contains("system modules path not set"))
                .toList();
    }

    private static Reported of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher id = ID.matcher(message);
        String file =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return new Reported(
                id.find() ? id.group(1) : COMPILER,
                diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
                        ? Diagnostic.Kind.WARNING
                        : diagnostic.getKind(),
                file.substring(file.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                message);
    }

    /** Whether it is the compiler's own. */
    public boolean isCompilers() {
        return id.equals(COMPILER);
    }
}
