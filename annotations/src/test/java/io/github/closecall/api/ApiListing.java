package io.github.closecall.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of a listing of all that a module lets others use, the same whatever the compiler. */
final class ApiListing {

    private ApiListing() {}

    /** Lists the module of which a folder has the classes; they have to be on the class path, too. */
    static List<String> of(Path classes) throws Exception {
        ModuleDescriptor module = descriptor(classes);
        List<String> lines = new ArrayList<>();
        lines.add("module " + module.name());
        module.requires().stream()
                .filter(required -> !required.name().equals("java.base"))
                .map(required -> "    requires " + words(required.modifiers()) + required.name())
                .sorted()
                .forEach(lines::add);
        for (Exports exported : module.exports().stream().sorted().toList()) {
            lines.add("");
            lines.add("exports " + exported);
            for (Class<?> type : types(classes, exported.source())) {
                lines.add("");
                lines.add(TypeLines.heading(type));
                TypeLines.members(type).forEach(member -> lines.add("    " + member));
            }
        }
        return lines;
    }

    private static ModuleDescriptor descriptor(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static List<Class<?>> types(Path classes, String packageName) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(classes.resolve(packageName.replace('.', '/')))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (isVisible(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null
                ? Modifier.isPublic(type.getModifiers()) && type.getEnclosingClass() == null
                : TypeLines.isVisible(outer, type.getModifiers()) && isVisible(outer);
    }

    private static String words(Iterable<? extends Enum<?>> modifiers) {
        StringBuilder words = new StringBuilder();
        modifiers.forEach(modifier ->
                words.append(modifier.name().toLowerCase(Locale.ROOT)).append(' '));
        return words.toString();
    }
}
