package io.github.closecall.processor.document;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The recipes compile as they stand, without a warning, and their tests pass. */
class RecipesTest {

    private static final Markdown RECIPES = Markdown.read("annotations/RECIPES.md");

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
