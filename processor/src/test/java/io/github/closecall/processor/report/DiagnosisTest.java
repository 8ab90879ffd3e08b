package io.github.closecall.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    /** Its name is that of the id: {@code MissingCloseHandlerTest} shows what {@code MissingCloseHandler} is about. */
    @Test
    void everyDiagnosisHasATestOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertEquals(
                    Set.of(),
                    Stream.of(Diagnosis.values())
                            .map(diagnosis -> diagnosis.id() + "Test.java")
                            .filter(name -> !names.contains(name))
                            .collect(Collectors.toSet()),
                    "Write these tests, which show what the diagnoses are about");
        }
    }
}
