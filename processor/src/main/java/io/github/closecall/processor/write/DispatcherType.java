package io.github.closecall.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.closecall.processor.model.HandlerSet;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class that is a dispatcher. */
final class DispatcherType {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private static final String NOTICE = "\n\n<p>Written by CloseCall for every build; do not edit.\n";

    private DispatcherType() {}

    /** Builds the class. */
    static TypeSpec of(Dispatcher dispatcher, HandlerSet set, String generator) {
        TypeSpec.Builder type = TypeSpec.classBuilder(dispatcher.name())
                .addJavadoc(documentation(dispatcher))
                .addModifiers(dispatcher.visibility())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(dispatcher.typeVariables())
                .addSuperinterface(
                        ParameterizedTypeName.get(RuntimeTypes.CLOSE_DISPATCHER, dispatcher.sessionOrObject()))
                .alwaysQualify(set.hiddenNames().toArray(new String[0]))
                // JavaPoet knows that a type parameter hides a class in the body, but not in the annotations.
                .alwaysQualify(dispatcher.typeVariables().stream()
                        .map(TypeVariableName::name)
                        .toArray(String[]::new));
        if (set.generatedVisible()) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        if (!set.compilerWarnings().isEmpty()) {
            type.addAnnotation(suppression(set.compilerWarnings()));
        }
        if (dispatcher.isUsable()) {
            type.addField(log(dispatcher));
        }
        dispatcher.branches().all().filter(Branch::hasConstant).forEach(branch -> type.addField(action(branch)));
        if (dispatcher.keepsHandlers()) {
            type.addField(dispatcher.handlerType(), dispatcher.variable(), Modifier.PRIVATE, Modifier.FINAL);
        }
        return type.addMethod(constructor(dispatcher))
                .addMethods(new DispatchMethods(dispatcher).all())
                .build();
    }

    private static CodeBlock documentation(Dispatcher dispatcher) {
        if (!dispatcher.isUsable()) {
            return CodeBlock.of("Stands in for a dispatcher that cannot be written." + NOTICE);
        }
        CodeBlock.Builder text =
                CodeBlock.builder().add("Calls the close handlers of {@link $T}." + NOTICE, dispatcher.handlerClass());
        String separator = "\n";
        for (TypeVariableName variable : dispatcher.typeVariables()) {
            text.add("$L@param <$L> as in {@link $T}\n", separator, variable.name(), dispatcher.handlerClass());
            separator = "";
        }
        return text.build();
    }

    /** The words in one line, which JavaPoet would give a line each. */
    private static AnnotationSpec suppression(List<String> words) {
        String list = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", words.size() == 1 ? "$L" : "{$L}", list)
                .build();
    }

    private static FieldSpec log(Dispatcher dispatcher) {
        return constant(RuntimeTypes.CLOSE_LOG, "LOG")
                .initializer("$T.of($T.class)", RuntimeTypes.CLOSE_LOG, dispatcher.handlerClass())
                .build();
    }

    private static FieldSpec action(Branch branch) {
        return constant(RuntimeTypes.CLOSE_ACTION, branch.constant())
                .initializer(FollowingAction.of(branch))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private static MethodSpec constructor(Dispatcher dispatcher) {
        String variable = dispatcher.variable();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a dispatcher.\n\n@param $L the object with the handlers\n", variable)
                .addModifiers(dispatcher.visibility())
                .addParameter(dispatcher.handlerType(), variable);
        if (dispatcher.keepsHandlers()) {
            constructor.addStatement("LOG.requireHandlers($L)", variable).addStatement("this.$1L = $1L", variable);
        }
        return constructor.build();
    }
}
