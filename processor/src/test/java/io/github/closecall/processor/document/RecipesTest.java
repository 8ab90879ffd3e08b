package io.github.closecall.processor.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.processor.testing.Markdown;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recipes compile as they stand, without a warning. */
class RecipesTest {

    private static final Markdown RECIPES = Markdown.read("annotations/RECIPES.md");

    @TestFactory
    Stream<DynamicTest> recipeCompiles() {
        return RECIPES.sections().entrySet().stream()
                .map(section -> DynamicTest.dynamicTest(section.getKey(), () -> compile(section)));
    }

    private static void compile(Map.Entry<String, Markdown> section) {
        List<Source> sources = Stream.concat(
                        RECIPES.blocks("java").stream().limit(1), section.getValue().blocks("java").stream())
                .map(Markdown::source)
                .toList();
        Outcome outcome = TestCompiler.JAVAC.compile(sources, "-Xlint:-classfile");
        assertEquals(List.of(), outcome.reported());
    }
}
