package io.github.closecall.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a compilation.
 *
 * @param reported the diagnostics, in the order of the compiler
 * @param generated the generated sources by path
 * @param classes the class files by the binary names of the classes
 */
public record Outcome(List<Reported> reported, Map<String, String> generated, Map<String, byte[]> classes) {

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
