package io.github.closecall.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import io.github.closecall.Futile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each class against a table of its own that was transcribed from the protocol's document: one line a code, with its
 * name, and {@code futile} where the document says not to reconnect. The class files are read, because that is what
 * users compile against.
 */
class ProtocolTablesTest {

    private static final String PACKAGE = DiscordGateway.class.getPackageName();

    private final JavacTask compiler = (JavacTask) ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, null, List.of("-proc:none"), List.of("java.lang.Object"), null);

    @ParameterizedTest
    @MethodSource("tables")
    void classHasTheCodesOfItsTable(String table) throws IOException {
        assertEquals(
                Files.readAllLines(resource(table + ".txt")),
                lines(compiler.getElements().getTypeElement(PACKAGE + "." + table)));
    }

    @Test
    void everyClassHasATable() throws IOException {
        assertEquals(
                ElementFilter.typesIn(compiler.getElements()
                                .getPackageElement(PACKAGE)
                                .getEnclosedElements())
                        .stream()
                        .filter(type -> type.getModifiers().contains(Modifier.PUBLIC))
                        .map(type -> type.getSimpleName().toString())
                        .sorted()
                        .toList(),
                tables());
    }

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(resource("DiscordGateway.txt").getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .map(file -> file.substring(0, file.length() - ".txt".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Path resource(String name) {
        return Path.of(URI.create(ProtocolTablesTest.class.getResource(name).toString()));
    }

    private static List<String> lines(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .map(ProtocolTablesTest::line)
                .toList();
    }

    private static String line(VariableElement constant) {
        String line = constant.getConstantValue() + " " + constant.getSimpleName();
        return isFutile(constant) ? line + " futile" : line;
    }

    private static boolean isFutile(Element constant) {
        return constant.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement())
                .anyMatch(type -> type.getKind() == ElementKind.ANNOTATION_TYPE
                        && ((TypeElement) type).getQualifiedName().contentEquals(Futile.class.getName()));
    }
}
