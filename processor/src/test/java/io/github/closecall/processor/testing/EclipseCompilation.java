package io.github.closecall.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * One compilation with ECJ, which compile-testing cannot drive: ECJ takes the address of every source for a path, so
 * the sources have to be files.
 */
final class EclipseCompilation {

    /** Shared, as each would read the list of all classes of the JDK, twice. */
    private static final StandardJavaFileManager FILES =
            new EclipseCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Path directory;

    private EclipseCompilation(Path directory) {
        this.directory = directory;
    }

    static Outcome of(
            List<Source> sources, List<String> options, List<File> classpath, List<? extends Processor> processors)
            throws IOException {
        Path directory = Files.createTempDirectory("closecall");
        try {
            return new EclipseCompilation(directory).run(sources, options, classpath, processors);
        } finally {
            Directories.delete(directory);
        }
    }

    private Outcome run(
            List<Source> sources, List<String> options, List<File> classpath, List<? extends Processor> processors)
            throws IOException {
        Path generated = Files.createDirectories(directory.resolve("generated"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        // As an option it would only be added to that of the JVM.
        FILES.setLocation(StandardLocation.CLASS_PATH, classpath);
        JavaCompiler.CompilationTask task = new EclipseCompiler()
                .getTask(
                        new StringWriter(),
                        FILES,
                        diagnostics,
                        arguments,
                        null,
                        FILES.getJavaFileObjectsFromPaths(write(sources)));
        task.setProcessors(processors);
        task.call();
        return new Outcome(Reported.of(diagnostics.getDiagnostics()), texts(generated), classes(classes));
    }

    private List<Path> write(List<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            Path file = directory.resolve("src").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        return files;
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Directories.files(root)) {
            texts.put(root.relativize(file).toString(), Files.readString(file));
        }
        return texts;
    }

    private static Map<String, byte[]> classes(Path root) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : Directories.files(root)) {
            classes.put(Outcome.className(root.relativize(file).toString()), Files.readAllBytes(file));
        }
        return classes;
    }
}
