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
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.HandlerSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Builds the class of a dispatcher. */
final class DispatcherType {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private static final String NOTICE = "\n<p>Written by CloseCall for every build; do not edit.\n";

    private DispatcherType() {}

    /** Builds the class. */
    static TypeSpec of(Dispatcher dispatcher, HandlerSet set, String generator) {
        TypeSpec.Builder type = TypeSpec.classBuilder(dispatcher.name())
                .addJavadoc(documentation(dispatcher, set))
                .addModifiers(dispatcher.visibility())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(dispatcher.typeVariables())
                .addSuperinterface(
                        ParameterizedTypeName.get(RuntimeTypes.CLOSE_DISPATCHER, dispatcher.sessionOrObject()))
                .alwaysQualify(set.hiddenNames().toArray(new String[0]))
                // JavaPoet handles a type parameter that hides a class in the body, but not in annotations.
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
            addFields(dispatcher, type);
        }
        type.addMethod(constructor(dispatcher));
        if (dispatcher.session() == null) {
            type.addMethod(dispatchAnySession()).addMethod(dispatchCode());
        }
        type.addMethod(new DispatchMethod(dispatcher).build());
        if (dispatcher.hasActions()) {
            type.addMethod(new AfterMethod(dispatcher).build());
        }
        return type.build();
    }

    private static void addFields(Dispatcher dispatcher, TypeSpec.Builder type) {
        type.addField(constant(RuntimeTypes.CLOSE_LOG, "LOG")
                .addJavadoc("Logs closures under the name of the handler class.\n")
                .initializer("$T.of($T.class)", RuntimeTypes.CLOSE_LOG, dispatcher.handlerClass())
                .build());
        dispatcher.actions().all().filter(Action::isConstant).forEach(branch -> type.addField(action(branch)));
        if (dispatcher.keepsHandlers()) {
            type.addField(
                    FieldSpec.builder(dispatcher.handlerType(), dispatcher.variable(), Modifier.PRIVATE, Modifier.FINAL)
                            .addJavadoc("The object with the handlers.\n")
                            .build());
        }
    }

    private static FieldSpec action(Branch branch) {
        return constant(RuntimeTypes.CLOSE_ACTION, Action.constant(branch))
                .addJavadoc("What follows $L.\n", description(branch))
                .initializer(Action.expression(branch))
                .build();
    }

    private static String description(Branch branch) {
        if (branch.range() != null) {
            return "the codes from " + branch.range().from() + " to "
                    + branch.range().to();
        }
        return branch.isCatchAll()
                ? "every other code"
                : branch.codes().stream().map(Code::describe).collect(Collectors.joining(", "));
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private static MethodSpec constructor(Dispatcher dispatcher) {
        String variable = dispatcher.variable();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a dispatcher.\n")
                .addModifiers(dispatcher.visibility());
        if (dispatcher.takesHandlers()) {
            constructor
                    .addJavadoc("\n@param $L the object with the handlers\n", variable)
                    .addParameter(dispatcher.handlerType(), variable);
        }
        if (dispatcher.keepsHandlers()) {
            constructor.addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", variable, Objects.class);
        }
        return constructor.build();
    }

    private static MethodSpec dispatchAnySession() {
        return method("dispatch")
                .addAnnotation(Override.class)
                .addParameter(Object.class, "session")
                .addParameter(RuntimeTypes.CLOSE_EVENT, "event")
                .addStatement("return dispatch(event)")
                .build();
    }

    private static MethodSpec dispatchCode() {
        return method("dispatch")
                .addJavadoc("""
                        Dispatches the end of a connection of which only the code and the reason are known. No handler takes a session.

                        @param code the close code
                        @param reason the close reason
                        @return what to do next
                        """)
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "reason")
                .addStatement("return dispatch($T.of(code, reason))", RuntimeTypes.CLOSE_EVENT)
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(RuntimeTypes.CLOSE_ACTION);
    }

    private static CodeBlock documentation(Dispatcher dispatcher, HandlerSet set) {
        if (!dispatcher.isUsable()) {
            return CodeBlock.of("Stands in for a dispatcher that cannot be written.\n" + NOTICE);
        }
        CodeBlock.Builder text = CodeBlock.builder()
                .add(
                        "Calls the close handlers of {@link $T}.\n\n$L" + NOTICE,
                        dispatcher.handlerClass(),
                        ContractTable.of(set, dispatcher.calls()));
        String separator = "\n";
        for (TypeVariableName variable : dispatcher.typeVariables()) {
            text.add("$L@param <$L> as in {@link $T}\n", separator, variable.name(), dispatcher.handlerClass());
            separator = "";
        }
        return text.build();
    }

    /** The {@code @SuppressWarnings} annotation on one line; JavaPoet would put each string on its own line. */
    private static AnnotationSpec suppression(List<String> words) {
        String list = words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", words.size() == 1 ? "$L" : "{$L}", list)
                .build();
    }
}
