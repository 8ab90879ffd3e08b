package io.github.closecall.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic.Kind;

/**
 * A diagnostic that a test input expects at a line of its own, written there as a comment: {@code // error:
 * MissingCloseHandler} or {@code // warning: FutileReconnect, FutileReconnect}. The id {@code compiler} stands for the
 * compiler's own message, and {@code // ecj error nowhere: ...} for a message to which ECJ can give no place.
 *
 * @param kind error or warning
 * @param id the id
 * @param file the simple name of the file, {@code ""} for none
 * @param line the line, 0 for none
 */
public record Expectation(Kind kind, String id, String file, long line) {

    private static final Pattern COMMENT =
            Pattern.compile("// (javac |ecj |)(error|warning)( nowhere|): ([A-Za-z, ]+)");

    /** The expectations of a compiler in source files, sorted by place. */
    public static List<Expectation> in(List<Source> sources, TestCompiler compiler) {
        List<Expectation> expectations = new ArrayList<>();
        for (Source source : sources) {
            String[] lines = source.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                Matcher comment = COMMENT.matcher(lines[i]);
                while (comment.find()) {
                    if (!isFor(compiler, comment.group(1).strip())) {
                        continue;
                    }
                    Kind kind = comment.group(2).equals("error") ? Kind.ERROR : Kind.WARNING;
                    boolean hasPlace = comment.group(3).isEmpty();
                    for (String id : comment.group(4).strip().split(", ?", -1)) {
                        expectations.add(
                                hasPlace ? new Expectation(kind, id, source.fileName(), i + 1) : nowhere(kind, id));
                    }
                }
            }
        }
        return sorted(expectations);
    }

    private static Expectation nowhere(Kind kind, String id) {
        return new Expectation(kind, id, "", 0);
    }

    private static boolean isFor(TestCompiler compiler, String name) {
        return name.isEmpty() || compiler.name().equals(name.toUpperCase(Locale.ROOT));
    }

    /** What was reported, in the form of expectations, sorted by place. */
    public static List<Expectation> of(List<Reported> reported) {
        List<Expectation> expectations = new ArrayList<>();
        reported.forEach(diagnostic -> expectations.add(of(diagnostic)));
        return sorted(expectations);
    }

    private static Expectation of(Reported diagnostic) {
        return new Expectation(diagnostic.kind(), diagnostic.id(), diagnostic.file(), diagnostic.line());
    }

    /** Fails with what is missing and what was not expected, unless the same was reported as expected. */
    public static void assertReported(List<Expectation> expected, List<Reported> reported) {
        List<Expectation> actual = of(reported);
        List<Expectation> unexpected = difference(actual, expected);
        String messages = reported.stream()
                .filter(diagnostic -> unexpected.contains(of(diagnostic)))
                .map(Reported::message)
                .collect(Collectors.joining("\n"));
        assertEquals(difference(expected, actual), unexpected, "missing, and not expected: " + messages);
    }

    /** What is left of a list without the items of another. */
    public static List<Expectation> difference(List<Expectation> list, List<Expectation> other) {
        List<Expectation> difference = new ArrayList<>(list);
        other.forEach(difference::remove);
        return difference;
    }

    /** Sorts expectations by place. */
    public static List<Expectation> sorted(List<Expectation> expectations) {
        expectations.sort(Comparator.comparing(Expectation::file)
                .thenComparing(Expectation::line)
                .thenComparing(Expectation::id));
        return expectations;
    }
}
