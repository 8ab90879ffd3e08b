package io.github.closecall.processor.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.source.util.Plugin;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tools look for in the jars. */
class PublishedJarsIT {

    @ParameterizedTest
    @ValueSource(strings = {"closecall.annotations", "closecall.processor"})
    void hasItsLicense(String jar) throws IOException {
        try (JarFile file = open(jar)) {
            assertNotNull(file.getEntry("META-INF/LICENSE"));
        }
    }

    @Test
    void everyProcessorIsDeclared() throws Exception {
        List<String> processors = implementations(Processor.class);

        assertEquals(processors, lines("META-INF/services/javax.annotation.processing.Processor"));
        assertEquals(
                processors.stream().map(name -> name + ",isolating").toList(),
                lines("META-INF/gradle/incremental.annotation.processors"));
    }

    @Test
    void everyPluginIsDeclared() throws Exception {
        assertEquals(implementations(Plugin.class), lines("META-INF/services/com.sun.source.util.Plugin"));
    }

    private static List<String> implementations(Class<?> service) throws Exception {
        URL[] path = {Path.of(System.getProperty("closecall.processor")).toUri().toURL()};
        try (JarFile jar = open("closecall.processor");
                URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            List<String> names = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
            List<String> implementations = new ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, loader);
                if (service.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    implementations.add(name);
                }
            }
            return implementations;
        }
    }

    private static List<String> lines(String entry) throws IOException {
        try (JarFile jar = open("closecall.processor")) {
            return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .toList();
        }
    }

    private static JarFile open(String property) throws IOException {
        return new JarFile(System.getProperty(property));
    }
}
