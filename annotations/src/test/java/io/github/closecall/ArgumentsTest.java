package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public method and constructor says at the call what is wrong with an argument: a null with a
 * {@link NullPointerException} that names the parameter, a number or a time with an {@link IllegalArgumentException}.
 */
class ArgumentsTest {

    private static final List<String> PACKAGES = List.of("io/github/closecall", "io/github/closecall/adapter");

    private final Samples samples = new Samples();

    @TestFactory
    Stream<DynamicTest> nulls() throws Exception {
        return executables()
                .flatMap(member -> parameters(member)
                        .filter(index -> !member.getParameterTypes()[index].isPrimitive() && !isNullable(member, index))
                        .map(index -> DynamicTest.dynamicTest(
                                name(member) + ", " + index, () -> refusesNull(member, index))));
    }

    private void refusesNull(Executable member, int index) throws Exception {
        @Nullable Object[] arguments = samples.arguments(member);
        arguments[index] = null;
        Throwable thrown = thrownBy(member, arguments);
        assertInstanceOf(NullPointerException.class, thrown, () -> name(member) + " " + index + " thrown: " + thrown);
        assertEquals(member.getParameters()[index].getName(), thrown.getMessage());
    }

    @TestFactory
    Stream<DynamicTest> extremes() throws Exception {
        return executables()
                .flatMap(member -> parameters(member)
                        .flatMap(index -> samples.extremes(member.getParameterTypes()[index])
                                .map(extreme -> DynamicTest.dynamicTest(
                                        name(member) + ", " + extreme, () -> takesOrRefuses(member, index, extreme)))));
    }

    private void takesOrRefuses(Executable member, int index, Object extreme) throws Exception {
        @Nullable Object[] arguments = samples.arguments(member);
        arguments[index] = extreme;
        Throwable thrown = thrownBy(member, arguments);
        assertTrue(thrown == null || thrown instanceof IllegalArgumentException, () -> "thrown: " + thrown);
    }

    private @Nullable Throwable thrownBy(Executable member, @Nullable Object[] arguments) throws Exception {
        try {
            if (member instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) member;
                method.setAccessible(true);
                method.invoke(
                        Modifier.isStatic(method.getModifiers()) ? null : samples.of(method.getDeclaringClass()),
                        arguments);
            }
            return null;
        } catch (InvocationTargetException failure) {
            return failure.getCause();
        }
    }

    private static Stream<Integer> parameters(Executable member) {
        return Stream.iterate(0, index -> index < member.getParameterCount(), index -> index + 1);
    }

    private static boolean isNullable(Executable member, int index) {
        AnnotatedType type = member.getAnnotatedParameterTypes()[index];
        return type.isAnnotationPresent(Nullable.class)
                || (type.getType() instanceof TypeVariable<?> variable
                        && variable.getAnnotatedBounds()[0].isAnnotationPresent(Nullable.class));
    }

    private static String name(Executable member) {
        return member.getDeclaringClass().getSimpleName() + "." + member.getName()
                + Arrays.stream(member.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** The public methods and constructors of the classes that users can call; annotations and enums have none. */
    private static Stream<Executable> executables() throws Exception {
        return types().stream()
                .filter(type -> !type.isAnnotation() && !type.isEnum())
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(member -> Modifier.isPublic(member.getModifiers())
                        && !Modifier.isAbstract(member.getModifiers())
                        && !member.isSynthetic()
                        && !isOfObject(member));
    }

    private static boolean isOfObject(Executable member) {
        return Stream.of("equals", "hashCode", "toString").anyMatch(member.getName()::equals);
    }

    private static List<Class<?>> types() throws Exception {
        Path classes = Path.of(OnClose.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        for (String folder : PACKAGES) {
            try (Stream<Path> files = Files.list(classes.resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    String name = classes.relativize(file).toString();
                    if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                        Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'));
                        if (Modifier.isPublic(type.getModifiers())) {
                            types.add(type);
                        }
                    }
                }
            }
        }
        return types;
    }
}
