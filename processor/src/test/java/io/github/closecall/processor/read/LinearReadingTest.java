package io.github.closecall.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The work grows with the number of handlers and no faster. What is counted is how often the compiler is asked about
 * types and elements; the time would depend on the machine.
 */
class LinearReadingTest {

    @ParameterizedTest
    @EnumSource
    void handlersOfAPackage(TestCompiler compiler) {
        checkLinear(compiler, number -> List.of(chat("", handlers(number, ""))));
    }

    /** The type on which most handlers agree is looked for among all. */
    @ParameterizedTest
    @EnumSource
    void handlersWithASession(TestCompiler compiler) {
        checkLinear(compiler, number -> List.of(chat("<S>", handlers(number, "").replace("int code", "S s"))));
    }

    @ParameterizedTest
    @EnumSource
    void overriddenHandlers(TestCompiler compiler) {
        checkLinear(
                compiler,
                number -> List.of(
                        base(handlers(number, "public ")),
                        type("q", "public class Middle extends p.Base", methods(number, "public ")),
                        chat(" extends q.Middle", methods(number, "@Override public "))));
    }

    @ParameterizedTest
    @EnumSource
    void handlersOfInterfaces(TestCompiler compiler) {
        checkLinear(
                compiler,
                number -> List.of(
                        base(methods(number, "public ")),
                        type("p", "public interface Upper", handlers(number, "default ")),
                        type("q", "public interface Lower extends p.Upper", methods(number, "default ")),
                        chat(" extends Base implements q.Lower", "")));
    }

    /** Every such method is compared with every other one, and from another package with those in between. */
    @ParameterizedTest
    @EnumSource
    void aHandlerThatIsOverriddenAgainAndAgain(TestCompiler compiler) {
        checkGrowth(compiler, 4, 12, 3, number -> {
            List<Source> sources = new ArrayList<>(List.of(base(handlers(1, ""))));
            for (int i = 1; i <= number; i++) {
                String superclass = i == 1 ? "Base" : "Middle" + (i - 1);
                sources.add(type("p", "public class Middle" + i + " extends " + superclass, methods(1, "")));
            }
            sources.add(type("q", "public class Stranger extends p.Middle" + number, methods(1, "")));
            sources.add(chat(" extends q.Stranger", ""));
            return sources;
        });
    }

    private static Source base(String members) {
        return type("p", "public class Base", members);
    }

    private static Source chat(String supertypes, String members) {
        return type("p", "@io.github.closecall.CloseHandlers public class Chat" + supertypes, members);
    }

    private static Source type(String packageName, String declaration, String members) {
        String name = declaration.replaceFirst(".*(class|interface) (\\w+).*", "$2");
        return new Source(
                packageName + "/" + name + ".java",
                "package " + packageName + ";\n" + declaration + " {\n" + members + "}\n");
    }

    private static String handlers(int number, String modifiers) {
        return IntStream.range(0, number)
                .mapToObj(i -> "@io.github.closecall.OnClose(" + (4000 + i) + ") " + method(i, modifiers))
                .collect(Collectors.joining());
    }

    private static String methods(int number, String modifiers) {
        return IntStream.range(0, number).mapToObj(i -> method(i, modifiers)).collect(Collectors.joining());
    }

    private static String method(int number, String modifiers) {
        return modifiers + "void on" + number + "(int code, java.util.List<String> session) {}\n";
    }

    private static void checkLinear(TestCompiler compiler, IntFunction<List<Source>> sources) {
        checkGrowth(compiler, 50, 500, 1, sources);
    }

    /** Checks that the calls grow with a power of the number and no faster. */
    private static void checkGrowth(
            TestCompiler compiler, int few, int many, int power, IntFunction<List<Source>> sources) {
        long calls = calls(compiler, sources.apply(few), Long.MAX_VALUE);
        assertTrue(calls > few, "too few calls to say anything: " + calls);
        calls(compiler, sources.apply(many), (long) (calls * Math.pow((double) many / few, power) * 1.1));
    }

    /**
     * How often the compiler is called while {@code Chat} is read.
     *
     * @param limit of the calls; with more of them the test fails at once instead of going on for minutes
     */
    private static long calls(TestCompiler compiler, List<Source> sources, long limit) {
        CountingProcessor processor = new CountingProcessor(limit);
        compiler.compile(sources, List.of("-proc:only"), List.of(processor));
        assertTrue(processor.calls <= limit, "more than " + limit + " calls");
        assertEquals(1, processor.types);
        return processor.calls;
    }

    @SupportedAnnotationTypes(Names.CLOSE_HANDLERS)
    private static final class CountingProcessor extends AbstractProcessor {

        private final long limit;
        private long calls;
        private int types;

        CountingProcessor(long limit) {
            this.limit = limit;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            HandlerSetReader reader = new HandlerSetReader(
                    counting(Elements.class, processingEnv.getElementUtils()),
                    counting(Types.class, processingEnv.getTypeUtils()),
                    List.of());
            for (TypeElement annotation : annotations) {
                round.getElementsAnnotatedWith(annotation).forEach(type -> {
                    reader.read((TypeElement) type, Set.of());
                    types++;
                });
            }
            return false;
        }

        private <T> T counting(Class<T> type, T compiler) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        calls++;
                        assertTrue(calls <= limit, "more than " + limit + " calls");
                        return method.invoke(compiler, arguments);
                    }));
        }
    }
}
