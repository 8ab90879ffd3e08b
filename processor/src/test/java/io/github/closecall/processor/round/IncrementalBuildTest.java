package io.github.closecall.processor.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.testing.ForwardingFiler;
import io.github.closecall.processor.testing.Outcome;
import io.github.closecall.processor.testing.ProcessorWithFiler;
import io.github.closecall.processor.testing.Reported;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestCompiler;
import io.github.closecall.processor.testing.TestInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Gradle asks of an isolating processor. */
class IncrementalBuildTest {

    @Test
    void everyProcessorIsDeclaredIsolating() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class)) {
            if (processor.getClass().getName().startsWith("io.github.closecall.")) {
                expected.add(processor.getClass().getName() + ",isolating");
            }
        }
        try (InputStream file =
                CloseCallProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertNotNull(file);
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(expected, text.lines().toList());
        }
        assertFalse(expected.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyFileHasItsHandlerTypeAsOnlyOrigin(TestCompiler compiler) {
        List<Source> sources = new ArrayList<>(TestInputs.read("accepted", "Nested"));
        sources.addAll(TestInputs.read("accepted", "Inherited"));
        Map<String, List<String>> origins = new TreeMap<>();
        Processor recording = new ProcessorWithFiler(new CloseCallProcessor(), filer -> new ForwardingFiler(filer) {
            @Override
            public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements)
                    throws IOException {
                origins.put(
                        name.toString(),
                        Stream.of(originatingElements).map(Element::toString).toList());
                return super.createSourceFile(name, originatingElements);
            }
        });
        compiler.compile(sources, List.of(), List.of(recording));
        assertEquals(
                Map.of(
                        "com.acme.ChatCloseDispatcher", List.of("com.acme.Chat"),
                        "com.acme.ExplicitCloseDispatcher", List.of("com.acme.Explicit"),
                        "com.acme.Outer_BoundCloseDispatcher", List.of("com.acme.Outer.Bound"),
                        "com.acme.Outer_Contract_MemberCloseDispatcher", List.of("com.acme.Outer.Contract.Member"),
                        "com.acme.Outer_GuardedCloseDispatcher", List.of("com.acme.Outer.Guarded"),
                        "com.acme.Outer_Inner_DeepestCloseDispatcher", List.of("com.acme.Outer.Inner.Deepest")),
                origins);
    }

    /**
     * A class compiled alone, its supertypes being class files already, gets the same dispatcher and the same messages.
     */
    @ParameterizedTest
    @EnumSource
    void aClassCompiledAloneGetsTheSameDispatcherAndMessages(TestCompiler compiler) {
        int messages = 0;
        List<Source> all = new ArrayList<>(TestInputs.read("accepted", "Inherited"));
        TestInputs.read("rejected", "InheritedDuplicates").stream()
                .map(source -> new Source(
                        source.path().replace("acme", "faulty"), source.text().replace("com.acme", "com.faulty")))
                .forEach(all::add);
        Outcome together = compiler.compile(all);
        for (Source source : all) {
            String dispatcher = source.path().replace(".java", "CloseDispatcher.java");
            Outcome alone = compiler.compileAgainst(all, List.of(source));
            assertEquals(together.generated().get(dispatcher), alone.generated().get(dispatcher), source.path());
            assertEquals(about(source, together), about(source, alone), source.path());
            messages += alone.reported().size();
        }
        assertEquals(together.reported().size(), messages);
        assertEquals(2, messages);
    }

    private static List<Reported> about(Source source, Outcome outcome) {
        return outcome.reported().stream()
                .filter(reported ->
                        source.path().contains("faulty") && reported.file().equals(source.fileName()))
                .toList();
    }
}
