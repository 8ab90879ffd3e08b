package io.github.closecall.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.processor.testing.Golden;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is a handler of a class, and what a dispatcher calls, depends neither on the compiler nor on whether the
 * supertypes are there as sources or as class files.
 *
 * <p>javac is that of the JDK that runs the test, and ECJ is the same on every JDK. So the answers of javac 17 and 25
 * are the same, too, as soon as the test has passed on both.
 */
class HierarchiesTest {

    /** Most of what chance makes is no Java. */
    private static final int MADE_PER_SET = 4;

    private static List<Hierarchy> hierarchies = List.of();

    /** Those with nothing wrong. */
    private static List<Hierarchy> good = List.of();

    /** What javac says of all of them. */
    private static Outcome javac;

    /** The supertypes of all of them as class files. */
    private static Outcome supertypes;

    @BeforeAll
    static void make() {
        SplittableRandom random = Seed.random(HierarchiesTest.class);
        hierarchies = IntStream.range(0, MADE_PER_SET * Seed.sets())
                .mapToObj(number -> Hierarchy.of(number, random))
                .toList();
        for (TestCompiler compiler : TestCompiler.values()) {
            hierarchies = withoutErrors(hierarchies, compile(compiler, hierarchies, "-proc:none"));
        }
        javac = compile(TestCompiler.JAVAC, hierarchies);
        good = withoutErrors(hierarchies, javac);
        List<Source> sources = hierarchies.stream()
                .flatMap(hierarchy -> hierarchy.supertypes().stream())
                .toList();
        supertypes = TestCompiler.JAVAC.compile(sources, options(TestCompiler.JAVAC, "-proc:none"));
        System.out.println(hierarchies.size() + " hierarchies, " + good.size() + " with nothing wrong");
    }

    @Test
    void everyCompilerReportsTheSame() {
        Outcome ecj = compile(TestCompiler.ECJ, hierarchies);
        assertSame(findings(javac), findings(ecj));
        Golden.assertSameSources(javac.generated(), ecj.generated());
    }

    /** What is wrong with a supertype as such cannot be reported without its source. */
    @ParameterizedTest
    @EnumSource
    void classFilesLeadToTheSameReports(TestCompiler compiler) {
        Outcome outcome = compileAgainstClassFiles(compiler, hierarchies);
        Set<String> ofHandlerTypes = findings(javac);
        ofHandlerTypes.removeIf(finding -> !finding.startsWith("Chat_"));
        assertSame(ofHandlerTypes, findings(outcome));
        Golden.assertSameSources(javac.generated(), outcome.generated());
    }

    @Test
    void everyDispatcherDoesTheSame() throws ReflectiveOperationException {
        Outcome outcome = compile(TestCompiler.JAVAC, good);
        assertEquals(Set.of(), findings(outcome));
        List<Outcome> others = List.of(
                compile(TestCompiler.ECJ, good),
                compileAgainstClassFiles(TestCompiler.JAVAC, good),
                compileAgainstClassFiles(TestCompiler.ECJ, good));
        ClassLoader loader = outcome.load();
        for (Outcome other : others) {
            ClassLoader otherLoader = other.load();
            for (Hierarchy hierarchy : good) {
                assertEquals(
                        calls(hierarchy, loader),
                        calls(hierarchy, otherLoader),
                        () -> hierarchy.sources().toString());
            }
        }
    }

    private static Outcome compile(TestCompiler compiler, List<Hierarchy> hierarchies, String... options) {
        List<Source> sources = hierarchies.stream()
                .map(Hierarchy::sources)
                .flatMap(Collection::stream)
                .toList();
        return compiler.compile(sources, options(compiler, options));
    }

    private static Outcome compileAgainstClassFiles(TestCompiler compiler, List<Hierarchy> hierarchies) {
        List<Source> sources = hierarchies.stream().map(Hierarchy::handlerType).toList();
        return compiler.compileAgainst(supertypes, sources, options(compiler)).with(supertypes);
    }

    /** Has javac report more than a hundred errors. */
    private static String[] options(TestCompiler compiler, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        if (compiler == TestCompiler.JAVAC) {
            all.addAll(List.of("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000"));
        }
        return all.toArray(String[]::new);
    }

    private static List<Hierarchy> withoutErrors(List<Hierarchy> hierarchies, Outcome outcome) {
        return hierarchies.stream()
                .filter(hierarchy -> outcome.reported().stream()
                        .noneMatch(
                                reported -> reported.kind() == Diagnostic.Kind.ERROR && hierarchy.has(reported.file())))
                .toList();
    }

    /**
     * What CloseCall reports, without the names of parameters, which class files lack, and the errors in dispatchers.
     */
    private static Set<String> findings(Outcome outcome) {
        return outcome.reported().stream()
                .filter(reported -> !reported.isCompilers() || reported.kind() == Diagnostic.Kind.ERROR)
                .map(reported -> reported.file() + ":" + reported.line() + " "
                        + reported.message().replaceAll("the parameter \\w+ of", "the parameter of"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(Set<String> expected, Set<String> findings) {
        assertEquals(difference(expected, findings), difference(findings, expected), "missing, and not expected");
    }

    private static Set<String> difference(Set<String> findings, Set<String> others) {
        Set<String> difference = new TreeSet<>(findings);
        difference.removeAll(others);
        return difference;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> calls(Hierarchy hierarchy, ClassLoader loader) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(hierarchy.name());
        Class<?> dispatcherType = loader.loadClass(hierarchy.name() + "CloseDispatcher");
        Object handlers = type.getConstructor().newInstance();
        Constructor<?> constructor = dispatcherType.getConstructors()[0];
        CloseDispatcher<Object> dispatcher = (CloseDispatcher<Object>)
                (constructor.getParameterCount() == 0 ? constructor.newInstance() : constructor.newInstance(handlers));
        List<Object> calls = new ArrayList<>();
        for (int code = 0; code < hierarchy.codes(); code++) {
            CloseAction action = dispatcher.dispatch(List.of(), Hierarchy.FIRST + code, "");
            calls.add(List.of(code, Calls.take(), action));
        }
        return calls;
    }
}
