package io.github.closecall.processor.testing;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

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

    /** Compares the sources that two compilations generated, given by path, and shows where the first two differ. */
    public static void assertSameSources(Map<String, String> expected, Map<String, String> generated) {
        assertThat(generated.keySet()).containsExactlyElementsIn(expected.keySet());
        generated.forEach((path, source) -> assertWithMessage(path).that(source).isEqualTo(expected.get(path)));
    }

    /** Compares a text with a file in a folder of the resources. */
    public static void checkText(String folder, String name, String text) {
        Path file = RESOURCES.resolve(folder).resolve(name);
        try {
            if (System.getProperty("golden.update") != null) {
                Files.writeString(file, text);
            }
            assertWithMessage(file.toString()).that(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
