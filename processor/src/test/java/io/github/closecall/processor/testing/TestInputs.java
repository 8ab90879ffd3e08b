package io.github.closecall.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The test inputs among the resources: a file each, which holds one or several source files. */
public final class TestInputs {

    private TestInputs() {}

    /** The names of the inputs in a folder, without their endings. */
    public static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.java$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source files of an input. */
    public static List<Source> read(String folder, String name) {
        try {
            return Source.split(Files.readString(root().resolve(folder).resolve(name + ".java")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(TestInputs.class.getResource("/accepted"))
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
