package io.github.closecall.processor.document;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The recipes compile as they stand, without a warning, and their tests pass. */
class RecipesTest {

    private static final Markdown RECIPES = Markdown.read("annotations/RECIPES.md");

    /** The classes of each section, by the test that runs them: in annotations, here, or in example/src/it. */
    private static final Map<String, List<String>> RUN = Map.of(
            "ClientRecipesTest",
            List.of(
                    "java.net.http: ChatClient",
                    "OkHttp: ChatClient",
                    "Java-WebSocket: ChatClient",
                    "Jakarta WebSocket: TomcatChat ChatClient",
                    "Spring: SpringChat ChatClient",
                    "Jetty: ChatClient",
                    "Netty: ChatClient",
                    "Vert.x: ChatClient",
                    "Reactor Netty: ChatClient",
                    "Spring WebFlux: ChatClient",
                    "Closing and sending: ChatWindow",
                    "Liveness: Limits",
                    "TLS: ChatClient"),
            "ServerRecipesTest",
            List.of(
                    "Jakarta WebSocket: Members ChatEndpoint",
                    "Spring: Members ChatConfiguration NewsConfiguration",
                    "Netty: ChatInitializer",
                    "Spring WebFlux: ChatConfiguration",
                    "Beans: SpringBeans"),
            "AnotherLibraryTest",
            List.of("Another library: NvCloses"),
            "testsPass",
            List.of("Test your handlers: ChatTest ChatClientTest ScriptedServer"),
            "quarkus",
            List.of("Quarkus: ChatClient", "Beans: CdiBeans"),
            "micronaut",
            List.of(
                    "Micronaut: ChatEndpoint ChatConnection ChatClient",
                    "Beans: MicronautBeans",
                    "Count closures: ClosureCounter Closure"));

    @Test
    void everyRecipeIsRun() {
        assertWithMessage("The classes of RECIPES.md, against those that a test runs")
                .that(RECIPES.sections().entrySet().stream()
                        .flatMap(section -> section.getValue().blocks("java").stream()
                                .map(Markdown::source)
                                .map(source -> section.getKey() + ": " + source.fileName()))
                        .toList())
                .containsExactlyElementsIn(RUN.values().stream()
                        .flatMap(List::stream)
                        .flatMap(RecipesTest::classes)
                        .toList());
    }

    private static Stream<String> classes(String line) {
        int colon = line.indexOf(": ") + 2;
        return Stream.of(line.substring(colon).split(" ", -1)).map(type -> line.substring(0, colon) + type + ".java");
    }

    /** The tests take Java from the sections and, before them, the handlers. */
    @Test
    void allCodeIsTaken() {
        long fences =
                RECIPES.text().lines().filter(line -> line.startsWith("```")).count();
        long blocks = RECIPES.sections().values().stream()
                .mapToLong(section -> section.blocks("java").size())
                .sum();
        assertEquals(2 * (1 + blocks), fences);
    }

    @TestFactory
    Stream<DynamicTest> recipeCompiles() {
        return RECIPES.sections().keySet().stream()
                .map(section -> DynamicTest.dynamicTest(section, () -> compile(section)));
    }

    @TestFactory
    Stream<DynamicTest> testsPass() throws ReflectiveOperationException {
        ClassLoader recipe = compile("Test your handlers").load();
        return Stream.of(recipe.loadClass("com.acme.ChatTest"), recipe.loadClass("com.acme.ChatClientTest"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
    }

    private static void run(Method test) throws ReflectiveOperationException {
        Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        test.setAccessible(true);
        test.invoke(constructor.newInstance());
    }

    private static Outcome compile(String section) {
        List<Source> sources = Stream.concat(
                        RECIPES.blocks("java").stream().limit(1), RECIPES.section(section).blocks("java").stream())
                .map(Markdown::source)
                .toList();
        Outcome outcome = TestCompiler.JAVAC.compileWithLibraries(
                sources, List.of("-Xlint:-classfile"), List.of(new CloseCallProcessor()));
        assertEquals(List.of(), outcome.reported());
        return outcome;
    }
}
