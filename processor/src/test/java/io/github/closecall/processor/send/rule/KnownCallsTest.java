package io.github.closecall.processor.send.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import io.github.closecall.CloseCodes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables name types and methods that exist in the class files of the implementations. */
class KnownCallsTest {

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
    Stream<DynamicTest> calls() {
        return Stream.of(
                        KnownCalls.ALL.stream().map(KnownCall::pattern),
                        ReceivedCodes.METHODS.stream().map(ReceivedCodes.Receiver::pattern),
                        ReceivedCodes.GETTERS.stream())
                .flatMap(patterns -> patterns)
                .filter(pattern -> !pattern.type().startsWith("io.helidon.")
                        || Runtime.version().feature() >= JDK_OF_HELIDON)
                .map(pattern -> DynamicTest.dynamicTest(pattern.toString(), () -> assertExists(pattern)));
    }

    @Test
    void theIndexHasTheNamesOfTheTable() {
        List<String> called = KnownCalls.ALL.stream()
                .map(call -> call.pattern().calledName())
                .distinct()
                .sorted()
                .toList();
        assertEquals(called, KnownCallIndex.NAMES);
    }

    private static void assertExists(MethodPattern pattern) {
        TypeElement type = ELEMENTS.getTypeElement(pattern.type());
        assertNotNull(type, pattern.type());
        Stream<ExecutableElement> methods = Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream());
        assertTrue(methods.anyMatch(pattern::matches), "no such method");
    }

    @TestFactory
    Stream<DynamicTest> annotations() {
        return ReceivedCodes.ANNOTATIONS.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> assertNotNull(ELEMENTS.getTypeElement(name))));
    }

    @Test
    void protocol() {
        for (int code = -1; code < 70_000; code++) {
            assertEquals(CloseCodes.isSendable(code), CodeSet.PROTOCOL.contains(code), "code " + code);
        }
    }
}
