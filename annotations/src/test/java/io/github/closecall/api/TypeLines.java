package io.github.closecall.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a type lets others use: a line for itself, and one for each member that it declares. */
final class TypeLines {

    /** The modifiers that matter to users; some others have the same bits on methods as on fields. */
    private static final int OF_USERS =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private TypeLines() {}

    static String heading(Class<?> type) {
        Stream<AnnotatedType> supertypes = Stream.concat(
                Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()));
        String inherited = supertypes
                .map(TypeLines::text)
                .filter(name -> !name.equals("Object"))
                .collect(Collectors.joining(", "));
        return annotations(type) + tidy(type.toGenericString()) + (inherited.isEmpty() ? "" : " : " + inherited);
    }

    static List<String> members(Class<?> type) {
        return Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(members -> Arrays.stream((Member[]) members)
                        .filter(member -> isVisible(type, member.getModifiers()) && !member.isSynthetic())
                        .sorted(Comparator.comparing(Member::getName).thenComparing(TypeLines::line))
                        .map(TypeLines::line))
                .toList();
    }

    /** Says whether others can use a member: protected ones are for subclasses, which a final class does not have. */
    static boolean isVisible(Class<?> type, int modifiers) {
        return Modifier.isPublic(modifiers)
                || (Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
    }

    private static String line(Member member) {
        return member instanceof Field field ? field(field) : executable((Executable) member);
    }

    private static String field(Field field) {
        return annotations(field) + modifiers(field) + text(field.getAnnotatedType()) + " " + field.getName()
                + constant(field);
    }

    private static String constant(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String executable(Executable member) {
        AnnotatedType[] exceptions = member.getAnnotatedExceptionTypes();
        return annotations(member)
                + modifiers(member)
                + typeParameters(member)
                + (member instanceof Method ? text(member.getAnnotatedReturnType()) + " " + member.getName() : "new")
                + parameters(member)
                + (exceptions.length == 0 ? "" : list(" throws ", exceptions, ""))
                + (member instanceof Method method ? defaultValue(method.getDefaultValue()) : "");
    }

    private static String parameters(Executable member) {
        String parameters = list("(", member.getAnnotatedParameterTypes(), ")");
        return member.isVarArgs() ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters;
    }

    private static String defaultValue(@Nullable Object value) {
        return value == null ? "" : " default " + value(value);
    }

    private static String typeParameters(Executable member) {
        TypeVariable<?>[] parameters = member.getTypeParameters();
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters).map(TypeLines::typeParameter).collect(Collectors.joining(", ", "<", "> "));
    }

    private static String typeParameter(TypeVariable<?> parameter) {
        return parameter.getName() + list(" extends ", parameter.getAnnotatedBounds(), "");
    }

    private static String list(String before, AnnotatedType[] types, String after) {
        return Arrays.stream(types).map(TypeLines::text).collect(Collectors.joining(", ", before, after));
    }

    private static String modifiers(Member member) {
        String modifiers = Modifier.toString(member.getModifiers() & OF_USERS) + " ";
        return member instanceof Method method && method.isDefault() ? modifiers + "default " : modifiers;
    }

    private static String annotations(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .map(Annotation::toString)
                .sorted()
                .map(annotation -> tidy(annotation) + " ")
                .collect(Collectors.joining());
    }

    private static String value(Object value) {
        return value.getClass().isArray()
                ? IntStream.range(0, Array.getLength(value))
                        .mapToObj(i -> value(Array.get(value, i)))
                        .collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }

    private static String text(AnnotatedType type) {
        return tidy(type.toString());
    }

    /** Leaves out what only makes lines long, and what JDKs print in different ways. */
    private static String tidy(String text) {
        return text.replace("io.github.closecall.", "")
                .replace("java.lang.annotation.", "")
                .replace("java.lang.", "")
                .replace("org.jspecify.annotations.", "")
                .replace("()", "")
                .replace('$', '.');
    }
}
