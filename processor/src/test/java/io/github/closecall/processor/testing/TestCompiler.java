package io.github.closecall.processor.testing;

import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.GeneratedClaimProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that every test input is given to. They work on files, because ECJ cannot do otherwise. */
public enum TestCompiler {
    /** The compiler of the JDK that runs the tests, with all its warnings on. */
    JAVAC,
    /**
     * The Eclipse compiler, with its default warnings, but for that about words in suppressions that it does not know.
     */
    ECJ;

    /** Compiles for Java 17 with the processor of CloseCall alone. */
    public Outcome compile(List<Source> sources, String... options) {
        return compile(
                sources, List.of(options), List.of(), List.of(new CloseCallProcessor(), new GeneratedClaimProcessor()));
    }

    /**
     * Compiles for Java 17 with the processor of CloseCall alone, against the class files of other sources.
     *
     * @param libraries what the class files are made of, without any processor
     */
    public Outcome compileAgainst(List<Source> libraries, List<Source> sources) {
        return compileAgainst(compile(libraries, List.of("-proc:none"), List.of(), List.of()), sources);
    }

    /** Compiles for Java 17 with the processor of CloseCall alone, against the class files of another compilation. */
    public Outcome compileAgainst(Outcome libraries, List<Source> sources) {
        try {
            Path directory = Files.createTempDirectory("closecall");
            try {
                for (Map.Entry<String, byte[]> entry : libraries.classes().entrySet()) {
                    Path file = directory.resolve(entry.getKey().replace('.', '/') + ".class");
                    Files.createDirectories(file.getParent());
                    Files.write(file, entry.getValue());
                }
                return compile(
                        sources,
                        List.of(),
                        List.of(directory),
                        List.of(new CloseCallProcessor(), new GeneratedClaimProcessor()));
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles for Java 17.
     *
     * @param classpath class files that the sources are compiled against, besides the class path of the tests
     */
    public Outcome compile(
            List<Source> sources, List<String> options, List<Path> classpath, List<? extends Processor> processors) {
        try {
            Path directory = Files.createTempDirectory("closecall");
            try {
                return compile(directory, sources, options, classpath, processors);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome compile(
            Path directory,
            List<Source> sources,
            List<String> options,
            List<Path> classpath,
            List<? extends Processor> processors)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            Path file = directory.resolve("src").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments =
                new ArrayList<>(this == JAVAC ? List.of("-Xlint:all") : List.of("-warn:-warningToken"));
        if (!options.contains("--release")) {
            arguments.addAll(List.of("--release", "17"));
        }
        if (!options.contains("-encoding")) {
            arguments.addAll(List.of("-encoding", "UTF-8"));
        }
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(List.of("-classpath", path(classpath)));
        arguments.addAll(options);
        JavaCompiler compiler = this == ECJ ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager fileManager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, fileManager, diagnostics, arguments, null, fileManager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            task.call();
        }
        List<Reported> reported = diagnostics.getDiagnostics().stream()
                .map(Reported::of)
                .filter(diagnostic -> !diagnostic.message().contains("system modules path not set"))
                .toList();
        return new Outcome(reported, texts(generated), classes(classes));
    }

    private static String path(List<Path> classpath) {
        StringBuilder path = new StringBuilder();
        for (Path entry : classpath) {
            path.append(entry).append(java.io.File.pathSeparatorChar);
        }
        return path.append(System.getProperty("java.class.path")).toString();
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, byte[]> classes(Path root) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                classes.put(name, Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
