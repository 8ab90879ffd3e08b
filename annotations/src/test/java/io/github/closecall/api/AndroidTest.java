package io.github.closecall.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.OnClose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The build checks every class against the API of Android 8, except for {@code java.net.http}, which does not exist
 * there: it cannot leave out a single class.
 */
class AndroidTest {

    @Test
    void onlyTheAdapterOfTheJdkUsesItsWebSocket() throws Exception {
        Path classes = Path.of(OnClose.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            Set<String> users = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(AndroidTest::usesJavaNetHttp)
                    .map(file -> file.getFileName().toString().replaceAll("[$.].*", ""))
                    .collect(Collectors.toSet());
            assertEquals(Set.of("JdkCloses", "JdkListener", "JdkRefusals"), users);
        }
    }

    private static boolean usesJavaNetHttp(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("java/net/http/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
