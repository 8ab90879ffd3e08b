package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The program of a section of RECIPES.md, compiled as it stands there but for the address of its peer. */
final class Recipe {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|interface) (\\w+)");
    private static final Pattern DISPATCHER = Pattern.compile("new (\\w+)CloseDispatcher\\(");
    private static final Pattern RECONNECTING = Pattern.compile("@OnClose\\(code = \\{?([\\d, ]+)}?\\)\\s+@Reconnect");

    private final ClassLoader classes;

    private Recipe(ClassLoader classes) {
        this.classes = classes;
    }

    /** Compiles a class of a section, and what it needs, into a directory. */
    static Recipe of(String section, String main, UnaryOperator<String> address, Path directory) throws IOException {
        Map<String, String> sources = sources(section);
        assertTrue(sources.size() > 1, section);
        sources.replaceAll((type, source) -> address.apply(source));
        DISPATCHER
                .matcher(String.join("", sources.values()))
                .results()
                .map(match -> match.group(1))
                .toList()
                .forEach(handlers -> sources.put(handlers + "CloseDispatcher", dispatcher(handlers, sources)));
        Path home = Files.createDirectories(directory.resolve("com/acme"));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Files.writeString(home.resolve(source.getKey() + ".java"), source.getValue());
        }
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-implicit:class",
                        "-sourcepath",
                        directory.toString(),
                        "-d",
                        directory.toString(),
                        home.resolve(main + ".java").toString());
        assertEquals(0, failed);
        URL[] compiled = {directory.toUri().toURL()};
        return new Recipe(new URLClassLoader(compiled, Recipe.class.getClassLoader()));
    }

    /** The handlers of all recipes and the code of the section, by the names of the types. */
    private static Map<String, String> sources(String section) throws IOException {
        String recipes = Files.readString(Path.of("RECIPES.md"));
        Map<String, String> sources = new LinkedHashMap<>();
        Stream.concat(
                        blocks(recipes).limit(1),
                        Arrays.stream(recipes.split("(?m)^## "))
                                .filter(text -> text.startsWith(section + "\n"))
                                .flatMap(Recipe::blocks))
                .forEach(source -> sources.put(first(TYPE, source), source));
        return sources;
    }

    private static Stream<String> blocks(String text) {
        return BLOCK.matcher(text).results().map(block -> block.group(1));
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    private static String dispatcher(String handlers, Map<String, String> sources) {
        String codes = RECONNECTING
                .matcher(sources.get(handlers))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining(", "));
        return "package com.acme; class %sCloseDispatcher extends %s { %sCloseDispatcher(%s handlers) { super(%s); } }"
                .formatted(handlers, RecipeDispatcher.class.getName(), handlers, handlers, codes);
    }

    /** A class of the program. */
    Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass("com.acme." + name);
    }

    /** Makes an object of a class of the program, which has one constructor. */
    Object make(String type, Object... arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = type(type).getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }
}
