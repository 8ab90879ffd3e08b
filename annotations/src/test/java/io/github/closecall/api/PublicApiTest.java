package io.github.closecall.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.OnClose;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String api = String.join("\n", ApiListing.of(classes)) + "\n";
        if (System.getProperty("golden.update") != null) {
            Files.writeString(LISTING, api);
        }
        assertEquals(Files.readString(LISTING), api, """
                The public API is not what annotations/api.txt says. If the change is meant, write the listing anew with

                    mvn -pl annotations test -Dtest=PublicApiTest -Dgolden.update

                and say in CHANGELOG.md what it means for users.""");
    }
}
