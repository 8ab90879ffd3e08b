package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A directory where contenders compile, in memory if the system has a file system there: what creating a file on a disk
 * costs would hide what a processor costs.
 */
final class Workshop implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path directory;

    Workshop() throws IOException {
        directory = Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "closecall")
                : Files.createTempDirectory("closecall");
    }

    /** Compiles once, with a class loader of its own for the processor as every compilation has. */
    Cost compile(Contender contender) throws IOException {
        Cost cost = compile(contender, write(contender.sources()));
        clear();
        return cost;
    }

    /** The sources that a processor generates. */
    List<Source> generate(Contender contender) throws IOException {
        compile(contender, write(contender.sources()));
        List<Source> sources = new ArrayList<>();
        for (Path path : below(output())) {
            if (path.toString().endsWith(".java")) {
                sources.add(new Source(output().relativize(path).toString(), Files.readString(path)));
            }
        }
        clear();
        return sources;
    }

    /** How many classes a compiler loads that is started for this alone. */
    long loadedClasses(Contender contender) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.add("-J-Xlog:class+load:file=" + log);
        command.addAll(contender.options());
        command.addAll(List.of("-classpath", Contenders.join(contender.classPath())));
        command.addAll(List.of("-d", Files.createDirectories(output()).toString()));
        for (Path file : write(contender.sources())) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(contender.name() + " does not compile");
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        } finally {
            clear();
        }
    }

    private Cost compile(Contender contender, List<Path> files) throws IOException {
        StringWriter messages = new StringWriter();
        Cost before = Cost.soFar();
        boolean succeeded;
        try (StandardJavaFileManager fileManager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, contender.classPath());
            fileManager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(output())));
            succeeded = compiler.getTask(
                            messages,
                            new FreshLoaders(fileManager),
                            null,
                            contender.options(),
                            null,
                            fileManager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        Cost cost = Cost.soFar().since(before);
        if (!succeeded) {
            throw new IllegalStateException(contender.name() + " does not compile:\n" + messages);
        }
        return cost;
    }

    private List<Path> write(List<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>(sources.size());
        for (Source source : sources) {
            Path file = directory.resolve("sources").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        return files;
    }

    private Path output() {
        return directory.resolve("output");
    }

    private void clear() throws IOException {
        for (Path path : below(directory)) {
            if (!path.equals(directory)) {
                Files.delete(path);
            }
        }
    }

    /** A path and everything below it, the deepest first. */
    private static List<Path> below(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    @Override
    public void close() throws IOException {
        clear();
        Files.delete(directory);
    }
}
