package io.github.closecall.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
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

    private final AnnotationSpec generated;

    /**
     * Creates a writer.
     *
     * @param generator the name of the processor, for {@code @Generated}
     */
    public DispatcherWriter(String generator) {
        this.generated = AnnotationSpec.builder(Types.GENERATED)
                .addMember("value", "$S", generator)
                .build();
    }

    /**
     * Writes a dispatcher, whatever is wrong with the handler set: it calls the handlers that can be called.
     *
     * @throws IOException if the file cannot be written, in particular if there is one of that name
     */
    public void write(HandlerSet set, Filer filer) throws IOException {
        Dispatcher dispatcher = Dispatcher.of(set);
        Members members = new Members();
        new StateMembers(set, dispatcher, members).add();
        new DispatchMethods(dispatcher, members).add();
        new SourceFile(set.type().packageName(), head(set, dispatcher), members)
                .writeTo(filer, set.type().element());
    }

    private TypeSpec.Builder head(HandlerSet set, Dispatcher dispatcher) {
        TypeSpec.Builder type = TypeSpec.classBuilder(dispatcher.name())
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(set.hiddenNames().toArray(new String[0]));
        for (TypeParameterElement parameter : set.type().typeParameters()) {
            // JavaPoet knows that a type parameter hides a class in the body, but not in the annotations.
            type.alwaysQualify(parameter.getSimpleName().toString());
        }
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
        return type.addSuperinterface(ParameterizedTypeName.get(Types.CLOSE_DISPATCHER, session));
    }

    private static void addDocumentation(HandlerSet set, Dispatcher dispatcher, TypeSpec.Builder type) {
        String notice = "\n\n<p>Written by CloseCall for every build; do not edit.\n";
        if (!dispatcher.isUsable()) {
            type.addJavadoc("Stands in for a dispatcher that cannot be written." + notice);
            return;
        }
        type.addJavadoc("Calls the close handlers of {@link $T}." + notice, dispatcher.handlerClass());
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

    private void addAnnotations(HandlerSet set, TypeSpec.Builder type) {
        if (set.generatedVisible()) {
            type.addAnnotation(generated);
        }
        if (!set.compilerWarnings().isEmpty()) {
            AnnotationSpec.Builder suppression = AnnotationSpec.builder(SuppressWarnings.class);
            for (String word : set.compilerWarnings()) {
                suppression.addMember("value", "$S", word);
            }
            type.addAnnotation(suppression.build());
        }
    }
}
