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
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is a handler of a class, and what a dispatcher calls, does not depend on the compiler. */
class HierarchiesTest {

    /** Most of what chance makes is no Java. */
    private static final int MADE_PER_SET = 4;

    private static List<Hierarchy> hierarchies = List.of();

    @BeforeAll
    static void make() {
        SplittableRandom random = Seed.random(HierarchiesTest.class);
        hierarchies = IntStream.range(0, MADE_PER_SET * Seed.sets())
                .mapToObj(number -> Hierarchy.of(number, random))
                .toList();
        for (TestCompiler compiler : TestCompiler.values()) {
            hierarchies = withoutErrors(hierarchies, compile(compiler, hierarchies, "-proc:none"));
        }
        System.out.println(hierarchies.size() + " hierarchies");
    }

    @Test
    void everyCompilerReportsTheSame() {
        Outcome javac = compile(TestCompiler.JAVAC, hierarchies);
        Outcome ecj = compile(TestCompiler.ECJ, hierarchies);
        assertEquals(findings(javac), findings(ecj));
        Golden.assertSameSources(javac.generated(), ecj.generated());
    }

    @Test
    void everyCompilersDispatchersDoTheSame() throws ReflectiveOperationException {
        List<Hierarchy> good = withoutErrors(hierarchies, compile(TestCompiler.JAVAC, hierarchies));
        Outcome outcome = compile(TestCompiler.JAVAC, good);
        assertEquals(Set.of(), findings(outcome));
        ClassLoader javac = outcome.load();
        ClassLoader ecj = compile(TestCompiler.ECJ, good).load();
        for (Hierarchy hierarchy : good) {
            assertEquals(
                    calls(hierarchy, javac),
                    calls(hierarchy, ecj),
                    () -> hierarchy.sources().toString());
        }
    }

    /** Compiles hierarchies, and has javac report more than a hundred errors. */
    private static Outcome compile(TestCompiler compiler, List<Hierarchy> hierarchies, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        if (compiler == TestCompiler.JAVAC) {
            arguments.addAll(List.of("-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000"));
        }
        List<Source> sources = hierarchies.stream()
                .flatMap(hierarchy -> hierarchy.sources().stream())
                .toList();
        return compiler.compile(sources, arguments.toArray(String[]::new));
    }

    private static List<Hierarchy> withoutErrors(List<Hierarchy> hierarchies, Outcome outcome) {
        return hierarchies.stream()
                .filter(hierarchy -> outcome.reported().stream()
                        .noneMatch(
                                reported -> reported.kind() == Diagnostic.Kind.ERROR && hierarchy.has(reported.file())))
                .toList();
    }

    /** What CloseCall reports, and the errors of the compiler in dispatchers. */
    private static Set<String> findings(Outcome outcome) {
        return outcome.reported().stream()
                .filter(reported -> !reported.isCompilers() || reported.kind() == Diagnostic.Kind.ERROR)
                .map(reported -> reported.file() + ":" + reported.line() + " " + reported.message())
                .collect(Collectors.toCollection(TreeSet::new));
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
