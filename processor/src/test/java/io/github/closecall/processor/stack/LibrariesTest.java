package io.github.closecall.processor.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import io.github.closecall.WebSocketStack;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files of this package name types and methods that exist in the class files of the libraries. */
class LibrariesTest {

    /** The least JDK that can read the class files of Helidon. */
    private static final int JDK_OF_HELIDON = 21;

    private static final Elements ELEMENTS = elements();

    private static Elements elements() {
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, options, List.of("java.lang.Object"), null);
        return task.getElements();
    }

    @TestFactory
    Stream<DynamicTest> methods() {
        return Libraries.ALL.stream()
                .flatMap(library -> Stream.of(
                                library.calls().stream().map(KnownCall::pattern),
                                library.callbacks().stream(),
                                library.getters().stream(),
                                library.publishers().stream())
                        .flatMap(patterns -> patterns))
                .filter(pattern -> canRead(pattern.type()))
                .map(pattern -> DynamicTest.dynamicTest(pattern.toString(), () -> assertExists(pattern)));
    }

    @TestFactory
    Stream<DynamicTest> types() {
        return Libraries.ALL.stream()
                .flatMap(library -> Stream.concat(
                        library.statuses().stream().map(StatusType::type),
                        library.annotatedCallbacks().stream().map(AnnotatedCallback::annotation)))
                .map(name -> DynamicTest.dynamicTest(name, () -> assertNotNull(ELEMENTS.getTypeElement(name))));
    }

    @Test
    void everyStackHasOneEntry() {
        List<String> reported = Libraries.ALL.stream()
                .flatMap(library -> library.reported().stream())
                .map(ReportedCodes::stack)
                .sorted()
                .toList();
        assertEquals(
                Arrays.stream(WebSocketStack.values())
                        .filter(stack -> stack != WebSocketStack.ANY)
                        .map(Enum::name)
                        .sorted()
                        .toList(),
                reported);
        assertNull(Libraries.reportedBy("ANY"));
    }

    /** A version comes from the properties of the build, which the tests depend on, too. */
    @Test
    void everyVersionIsFilledIn() throws ReflectiveOperationException {
        Set<String> versions = Arrays.stream(Versions.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(LibrariesTest::value)
                .collect(Collectors.toSet());
        assertTrue(versions.stream().allMatch(Pattern.compile("[0-9][\\w.]+").asMatchPredicate()), versions::toString);
        assertTrue(System.getProperty("java.class.path").contains("netty-codec-http-" + Versions.NETTY + ".jar"));
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean canRead(String type) {
        return !type.startsWith("io.helidon.") || Runtime.version().feature() >= JDK_OF_HELIDON;
    }

    private static void assertExists(MethodPattern pattern) {
        TypeElement type = ELEMENTS.getTypeElement(pattern.type());
        assertNotNull(type, pattern.type());
        Stream<ExecutableElement> methods = Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream());
        assertTrue(methods.anyMatch(pattern::matches), "no such method");
    }
}
