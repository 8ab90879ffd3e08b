package io.github.closecall.processor.testing;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * What came of a compilation.
 *
 * @param reported the diagnostics, in the order of the compiler
 * @param generated the generated sources by path
 * @param classes the class files by the binary names of the classes
 */
public record Outcome(List<Reported> reported, Map<String, String> generated, Map<String, byte[]> classes) {

    private static final String CLASS_OUTPUT = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";

    static Outcome of(Compilation compilation, Map<String, String> generated) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        if (compilation.status() == Compilation.Status.SUCCESS) {
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (file.getKind() == JavaFileObject.Kind.CLASS) {
                    try (InputStream content = file.openInputStream()) {
                        String path = file.getName().substring(CLASS_OUTPUT.length());
                        classes.put(className(path), content.readAllBytes());
                    }
                }
            }
        }
        return new Outcome(Reported.of(compilation.diagnostics()), generated, classes);
    }

    static String className(String path) {
        return path.replace('/', '.').replaceAll("\\.class$", "");
    }

    /** The same with the class files of another compilation, against which this one was made. */
    public Outcome with(Outcome libraries) {
        Map<String, byte[]> all = new TreeMap<>(libraries.classes);
        all.putAll(classes);
        return new Outcome(reported, generated, all);
    }

    /** Writes the class files into a new directory. */
    Path writeClasses() throws IOException {
        Path directory = Files.createTempDirectory("closecall");
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path file = directory.resolve(entry.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        return directory;
    }

    /** The only generated source. */
    public String onlyGenerated() {
        if (generated.size() != 1) {
            throw new AssertionError(
                    "expected one generated file, but there are " + generated.keySet() + "\n" + reported);
        }
        return generated.values().iterator().next();
    }

    /** A class loader with the compiled classes. */
    public ClassLoader load() {
        Map<String, byte[]> remaining = new TreeMap<>(classes);
        return new ClassLoader(Outcome.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = remaining.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
