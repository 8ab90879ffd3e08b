package io.github.closecall.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.closecall.processor.model.HandlerSet;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeParameterElement;

/** Writes the dispatcher of a handler set. */
public final class DispatcherWriter {

    private final String generator;

    /**
     * Creates a writer.
     *
     * @param generator the name of the processor, for {@code @Generated}
     */
    public DispatcherWriter(String generator) {
        this.generator = generator;
    }

    /**
     * Writes a dispatcher, whatever is wrong with the handler set: it calls the handlers that can be called.
     *
     * @throws IOException if the file cannot be written, in particular if there is one of that name
     */
    public void write(HandlerSet set, Filer filer) throws IOException {
        JavaFile.builder(set.type().packageName(), type(set))
                .skipJavaLangImports(true)
                .build()
                .writeTo(filer);
    }

    private TypeSpec type(HandlerSet set) {
        Dispatcher dispatcher = Dispatcher.of(set);
        TypeSpec.Builder type = TypeSpec.classBuilder(dispatcher.name())
                .addOriginatingElement(set.type().element())
                .addModifiers(Modifier.FINAL);
        addDocumentation(set, dispatcher, type);
        addAnnotations(set, type);
        if (set.type().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (dispatcher.isUsable()) {
            for (TypeParameterElement parameter : set.type().typeParameters()) {
                type.addTypeVariable(TypeVariableName.get(parameter));
            }
        }
        TypeName session = Objects.requireNonNullElse(dispatcher.sessionType(), ClassName.OBJECT);
        type.addSuperinterface(ParameterizedTypeName.get(Types.CLOSE_DISPATCHER, session));
        addFields(dispatcher, type);
        type.addMethod(constructor(set, dispatcher));
        new DispatchMethods(dispatcher).addTo(type);
        return type.build();
    }

    private static void addDocumentation(HandlerSet set, Dispatcher dispatcher, TypeSpec.Builder type) {
        if (dispatcher.isUsable()) {
            type.addJavadoc("Calls the close handlers of {@link $T}.\n\n", dispatcher.handlerClass());
        } else {
            type.addJavadoc("Stands in for a dispatcher that cannot be written.\n\n");
        }
        type.addJavadoc("<p>Written by CloseCall for every build; do not edit.\n");
        if (dispatcher.isUsable()) {
            String separator = "\n";
            for (TypeParameterElement parameter : set.type().typeParameters()) {
                type.addJavadoc(
                        "$L@param <$L> as in {@link $T}\n",
                        separator,
                        parameter.getSimpleName(),
                        dispatcher.handlerClass());
                separator = "";
            }
        }
    }

    private void addAnnotations(HandlerSet set, TypeSpec.Builder type) {
        if (set.generatedVisible()) {
            type.addAnnotation(AnnotationSpec.builder(Types.GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        if (!set.compilerWarnings().isEmpty()) {
            AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
            for (String word : set.compilerWarnings()) {
                suppression.addMember("value", "$S", word);
            }
            type.addAnnotation(suppression.build());
        }
    }

    private static void addFields(Dispatcher dispatcher, TypeSpec.Builder type) {
        if (dispatcher.isUsable()) {
            type.addField(FieldSpec.builder(Types.CLOSE_LOG, "LOG", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of($T.class)", Types.CLOSE_LOG, dispatcher.handlerClass())
                    .build());
        }
        for (Branch branch : dispatcher.branches().all()) {
            if (branch.hasConstant()) {
                type.addField(FieldSpec.builder(
                                Types.CLOSE_ACTION,
                                branch.constant(),
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$>$>$L$<$<", branch.action())
                        .build());
            }
        }
        if (dispatcher.hasField()) {
            type.addField(dispatcher.handlerType(), dispatcher.variable(), Modifier.PRIVATE, Modifier.FINAL);
        }
    }

    private static MethodSpec constructor(HandlerSet set, Dispatcher dispatcher) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Creates a dispatcher.\n\n@param $L the object with the handlers\n", dispatcher.variable())
                .addParameter(dispatcher.handlerType(), dispatcher.variable());
        if (set.type().isPublic()) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        if (dispatcher.hasField()) {
            constructor.addStatement(
                    "this.$L = $T.requireNonNull($L, $S)",
                    dispatcher.variable(),
                    Objects.class,
                    dispatcher.variable(),
                    dispatcher.variable());
        }
        return constructor.build();
    }
}
