package io.github.closecall.processor.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The expected texts of generated sources and of messages, a file for each test input. Run the tests with
 * {@code -Dgolden.update} to write them anew, and read the difference before you commit it.
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Compares generated sources with the golden file of a test input. */
    public static void check(String name, Map<String, String> generated) {
        StringBuilder text = new StringBuilder();
        generated.forEach(
                (path, source) -> text.append("//// ").append(path).append('\n').append(source));
        checkText("golden", name + ".java", text.toString());
    }

    /** Compares a text with a file in a folder of the resources. */
    public static void checkText(String folder, String name, String text) {
        Path file = RESOURCES.resolve(folder).resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
