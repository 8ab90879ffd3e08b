package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The program of a section of RECIPES.md, compiled as it stands there but for the address of its peer. */
final class Recipe {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public |final |abstract )*(?:class|interface) (\\w+)");
    private static final Pattern DISPATCHER = Pattern.compile("new ((\\w+)CloseDispatcher)\\(");

    private final ClassLoader classes;

    private Recipe(ClassLoader classes) {
        this.classes = classes;
    }

    /** Compiles the program of a section into a directory. */
    static Recipe of(String section, UnaryOperator<String> address, Path directory) throws IOException {
        String recipes = Files.readString(Path.of("RECIPES.md"));
        List<String> sources = Stream.concat(
                        blocks(recipes).limit(1),
                        Arrays.stream(recipes.split("(?m)^## "))
                                .filter(text -> text.startsWith(section + "\n"))
                                .flatMap(Recipe::blocks))
                .map(address)
                .toList();
        assertEquals(true, sources.size() > 1, section);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", directory.toString()));
        for (String source : sources) {
            arguments.add(write(directory, typeOf(source), source));
        }
        for (MatchResult dispatcher :
                DISPATCHER.matcher(String.join("", sources)).results().toList()) {
            String source = "package com.acme; class %s extends %s { %s(%s handlers) {} }"
                    .formatted(
                            dispatcher.group(1),
                            RecipeDispatcher.class.getName(),
                            dispatcher.group(1),
                            dispatcher.group(2));
            String file = write(directory, dispatcher.group(1), source);
            if (!arguments.contains(file)) {
                arguments.add(file);
            }
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])));
        URL[] compiled = {directory.toUri().toURL()};
        return new Recipe(new URLClassLoader(compiled, Recipe.class.getClassLoader()));
    }

    private static Stream<String> blocks(String text) {
        return BLOCK.matcher(text).results().map(block -> block.group(1));
    }

    private static String typeOf(String source) {
        return TYPE.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    private static String write(Path directory, String type, String source) throws IOException {
        return Files.writeString(directory.resolve(type + ".java"), source).toString();
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
