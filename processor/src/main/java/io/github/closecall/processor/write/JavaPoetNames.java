package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Has JavaPoet say what the types that a source file mentions are called there, whatever they are and whatever else has
 * their names. JavaPoet only writes files, so it writes one with the same class in it, and in that an initializer with
 * the types, a line each.
 */
final class JavaPoetNames {

    private static final String IMPORT = "import ";
    private static final String OPENING = "{\n  {\n";
    private static final String CLOSING = "  }\n}\n";

    private JavaPoetNames() {}

    /**
     * Returns the names.
     *
     * @param home the class in the file
     * @param typeVariables the names of its type parameters
     * @param hiddenNames simple names that mean something else in the file than the classes in {@code java.lang}
     * @param types the types
     */
    static FileNames of(
            TypeReference home, List<String> typeVariables, List<String> hiddenNames, List<TypeReference> types) {
        Object[] typeNames = new Object[types.size()];
        for (int i = 0; i < typeNames.length; i++) {
            typeNames[i] = typeName(types.get(i));
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(home.name())
                .alwaysQualify(hiddenNames.toArray(new String[0]))
                .addInitializerBlock(CodeBlock.of("$T\n".repeat(typeNames.length), typeNames));
        for (String variable : typeVariables) {
            // JavaPoet knows that a type parameter hides a class in the body, but not in the annotations.
            type.alwaysQualify(variable).addTypeVariable(TypeVariableName.get(variable));
        }
        JavaFile file = JavaFile.builder(home.packageName(), type.build())
                .skipJavaLangImports(true)
                .build();
        return read(text(file));
    }

    private static TypeName typeName(TypeReference type) {
        if (type.mirror() != null) {
            return TypeName.get(type.mirror());
        }
        String[] names = type.name().split("\\.", -1);
        return ClassName.get(type.packageName(), names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    private static String text(JavaFile file) {
        StringBuilder text = new StringBuilder();
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("memory is always there to be written to", e);
        }
        return text.toString();
    }

    private static FileNames read(String file) {
        int opening = file.indexOf(OPENING);
        List<String> imports = new ArrayList<>();
        for (String line : lines(file.substring(0, opening))) {
            if (line.startsWith(IMPORT)) {
                imports.add(line.substring(IMPORT.length(), line.length() - 1));
            }
        }
        return new FileNames(
                imports, lines(file.substring(opening + OPENING.length(), file.length() - CLOSING.length())));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end).strip());
            start = end + 1;
        }
        return lines;
    }
}
