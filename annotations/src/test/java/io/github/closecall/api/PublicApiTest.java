package io.github.closecall.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.OnClose;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users can compile against is what api.txt lists: nobody changes it by accident. */
class PublicApiTest {

    private static final Path LISTING = Path.of("api.txt");

    @Test
    void isWhatTheListingSays() throws Exception {
        Path classes = Path.of(OnClose.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> api = ApiListing.of(classes);
        if (System.getProperty("golden.update") != null) {
            Files.write(LISTING, api);
        }
        List<String> listing = Files.readAllLines(LISTING);
        assertTrue(
                api.equals(listing),
                () -> """
                The public API is not what annotations/api.txt says. If the change is meant, regenerate it with

                    mvn -pl annotations test -Dtest=PublicApiTest -Dgolden.update

                and say in CHANGELOG.md what it means for users.
                """ + without(listing, api, "Only in the listing: ")
                        + without(api, listing, "Only in the API: "));
    }

    private static String without(List<String> lines, List<String> others, String before) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .filter(line -> !others.contains(line))
                .forEach(line -> text.append('\n').append(before).append(line.strip()));
        return text.toString();
    }
}
