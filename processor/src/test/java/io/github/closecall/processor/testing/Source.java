package io.github.closecall.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * A source file of a test.
 *
 * @param path its path below the source root
 * @param text what it contains
 */
public record Source(String path, String text) {

    private static final String SEPARATOR = "//// ";

    /** The simple name of the file. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The file in memory. */
    JavaFileObject file() {
        return JavaFileObjects.forSourceString(
                path.substring(0, path.length() - ".java".length()).replace('/', '.'), text);
    }

    /** Splits a text into files: each begins after a line {@code //// path}. */
    public static List<Source> split(String text) {
        List<Source> sources = new ArrayList<>();
        for (String part : text.split("(?m)^" + SEPARATOR, -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf('\n');
                sources.add(new Source(part.substring(0, end).strip(), part.substring(end + 1)));
            }
        }
        return sources;
    }
}
