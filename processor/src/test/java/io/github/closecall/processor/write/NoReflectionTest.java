package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Generated code and runtime mention nothing that looks a class, a method or a field up by name, so native images and
 * shrinkers need no configuration. The constants of a class file are plain text, so it is enough to look for them.
 */
class NoReflectionTest {

    private static final List<String> LOOK_UPS = List.of(
            "java/lang/reflect/",
            "java/util/ServiceLoader",
            "forName",
            "loadClass",
            "getDeclaredMethod",
            "getDeclaredField",
            "getDeclaredConstructor",
            "findVirtual",
            "findStatic",
            "getResource");

    @Test
    void theRuntimeLooksNothingUp() throws IOException, URISyntaxException {
        Path location = Path.of(CloseDispatcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Map<String, byte[]> classes = new TreeMap<>();
        if (Files.isDirectory(location)) {
            addClasses(location, classes);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                addClasses(jar.getPath("/"), classes);
            }
        }
        assertFalse(classes.isEmpty());
        check(classes);
    }

    private static void addClasses(Path root, Map<String, byte[]> classes) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("io/github/closecall"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    @Test
    void dispatchersLookNothingUp() {
        Outcome outcome = TestCompiler.JAVAC.compile(TestInputs.read("accepted", "Chat"));
        assertEquals(2, outcome.classes().size());
        check(outcome.classes());
    }

    private static void check(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            for (String lookUp : LOOK_UPS) {
                assertFalse(text.contains(lookUp), () -> name + " mentions " + lookUp);
            }
        });
    }
}
