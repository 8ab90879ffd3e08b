package io.github.closecall.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.github.closecall.CloseHandlers;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import kotlin.coroutines.Continuation;
import org.jspecify.annotations.NullMarked;

/**
 * The compilers on which CloseCall behaves alike, for the inputs that show it. A test that is about javac alone uses
 * compile-testing itself.
 */
public enum TestCompiler {
    /** The compiler of the JDK that runs the tests, with all its warnings on but that about unclaimed annotations. */
    JAVAC("-Xlint:all,-processing"),
    /**
     * The Eclipse compiler, with its default warnings, but for that about words in suppressions that it does not know.
     */
    ECJ("-warn:-warningToken");

    /** The WebSocket libraries and all else that the tests run with: many jars, which each compilation opens anew. */
    private static final List<File> EVERYTHING = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(File::new)
            .toList();

    /** What sources need that use no library: CloseCall with its plugin, these tests, JSpecify and Kotlin. */
    private static final List<File> CLASS_PATH = Stream.of(
                    CloseCallProcessor.class,
                    CloseHandlers.class,
                    TestCompiler.class,
                    NullMarked.class,
                    Continuation.class)
            .map(TestCompiler::origin)
            .toList();

    private final String warnings;

    TestCompiler(String warnings) {
        this.warnings = warnings;
    }

    /** Compiles for Java 17 with the processor of CloseCall alone. */
    public Outcome compile(List<Source> sources, String... options) {
        return compile(sources, List.of(options), List.of(new CloseCallProcessor()));
    }

    /** Compiles for Java 17. */
    public Outcome compile(List<Source> sources, List<String> options, List<? extends Processor> processors) {
        return compile(sources, options, List.of(), processors);
    }

    /** Compiles for Java 17 with the processor of CloseCall alone, against the class files of other sources. */
    public Outcome compileAgainst(List<Source> libraries, List<Source> sources) {
        return compileAgainst(compile(libraries, List.of("-proc:none"), List.of()), sources);
    }

    /** Compiles for Java 17 with the processor of CloseCall alone, against the class files of another compilation. */
    public Outcome compileAgainst(Outcome libraries, List<Source> sources, String... options) {
        try {
            Path directory = libraries.writeClasses();
            try {
                return compile(
                        sources, List.of(options), List.of(directory.toFile()), List.of(new CloseCallProcessor()));
            } finally {
                Directories.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles for Java 17 with the processor of CloseCall alone, and with nothing on the class path. */
    public Outcome compileWithoutAnnotations(List<Source> sources, String... options) {
        return compileWith(List.of(), sources, List.of(options), List.of(new CloseCallProcessor()));
    }

    /** The same with the WebSocket libraries on the class path, for sources that use them. */
    public Outcome compileWithLibraries(
            List<Source> sources, List<String> options, List<? extends Processor> processors) {
        return compileWith(EVERYTHING, sources, options, processors);
    }

    private Outcome compile(
            List<Source> sources, List<String> options, List<File> libraries, List<? extends Processor> processors) {
        List<File> classpath = new ArrayList<>(libraries);
        classpath.addAll(CLASS_PATH);
        return compileWith(classpath, sources, options, processors);
    }

    private Outcome compileWith(
            List<File> classpath, List<Source> sources, List<String> options, List<? extends Processor> processors) {
        List<String> arguments = new ArrayList<>(List.of(warnings));
        if (!options.contains("--release")) {
            arguments.addAll(List.of("--release", "17"));
        }
        if (!options.contains("-encoding")) {
            arguments.addAll(List.of("-encoding", "UTF-8"));
        }
        arguments.addAll(options);
        try {
            return this == ECJ
                    ? EclipseCompilation.of(sources, arguments, classpath, processors)
                    : javac(sources, arguments, classpath, processors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome javac(
            List<Source> sources, List<String> options, List<File> classpath, List<? extends Processor> processors)
            throws IOException {
        RecordedSources generated = new RecordedSources();
        Compilation compilation = Compiler.javac()
                .withOptions(options)
                .withClasspath(classpath)
                .withProcessors(processors.stream().map(generated::of).toList())
                .compile(sources.stream().map(Source::file).toList());
        return Outcome.of(compilation, generated.texts());
    }

    private static File origin(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
