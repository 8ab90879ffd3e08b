package io.github.closecall.processor.write;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.TypeParameter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Writes the dispatcher of a handler set. */
public final class DispatcherWriter {

    private static final String NOTICE = " *\n * <p>Written by CloseCall for every build; do not edit.\n";

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
     * Writes a dispatcher, whatever is wrong with the handler set: it calls the handlers that can be called. Whatever
     * goes wrong before leaves no file behind.
     *
     * @throws IOException if the file cannot be written, in particular if there is one of that name
     */
    public void write(HandlerSet set, Filer filer) throws IOException {
        Dispatcher dispatcher = Dispatcher.of(set);
        SourceText text = new SourceText();
        addDocumentation(dispatcher, text);
        addAnnotations(set, text);
        addDeclaration(set.type().isPublic(), dispatcher, text);
        new StateMembers(set.type().isPublic(), dispatcher, text).add();
        new DispatchMethods(dispatcher, text).add();
        text.close();
        TypeReference name = dispatcher.name();
        String file = text.in(name.packageName(), names(set, dispatcher, text.types()));
        try (Writer writer = filer.createSourceFile(
                        name.qualifiedName(), set.type().element())
                .openWriter()) {
            writer.write(file);
        }
    }

    private static FileNames names(HandlerSet set, Dispatcher dispatcher, List<TypeReference> types) {
        @Nullable FileNames plain = set.hiddenNames().isEmpty() ? FileNames.plain(dispatcher.name(), types) : null;
        if (plain != null) {
            return plain;
        }
        List<String> variables = new ArrayList<>();
        for (TypeParameter parameter : dispatcher.typeParameters()) {
            variables.add(parameter.name());
        }
        return JavaPoetNames.of(dispatcher.name(), variables, set.hiddenNames(), types);
    }

    private static void addDocumentation(Dispatcher dispatcher, SourceText text) {
        text.add("/**\n");
        if (!dispatcher.isUsable()) {
            text.add(" * Stands in for a dispatcher that cannot be written.\n" + NOTICE + " */\n");
            return;
        }
        text.add(" * Calls the close handlers of {@link ")
                .add(dispatcher.handlerClass())
                .add("}.\n" + NOTICE);
        String separator = " *\n";
        for (TypeParameter parameter : dispatcher.typeParameters()) {
            text.add(separator + " * @param <" + parameter.name() + "> as in {@link ")
                    .add(dispatcher.handlerClass())
                    .add("}\n");
            separator = "";
        }
        text.add(" */\n");
    }

    private void addAnnotations(HandlerSet set, SourceText text) {
        if (set.generatedVisible()) {
            text.add("@").add(TypeReference.GENERATED).add("(\"" + generator + "\")\n");
        }
        List<String> words = set.compilerWarnings();
        if (!words.isEmpty()) {
            String list = "\"" + String.join("\", \"", words) + "\"";
            text.add("@")
                    .add(TypeReference.SUPPRESS_WARNINGS)
                    .add(words.size() == 1 ? "(" + list + ")\n" : "({" + list + "})\n");
        }
    }

    private static void addDeclaration(boolean isPublic, Dispatcher dispatcher, SourceText text) {
        text.add(
                (isPublic ? "public " : "") + "final class " + dispatcher.name().name());
        String separator = "<";
        for (TypeParameter parameter : dispatcher.typeParameters()) {
            text.add(separator + parameter.name());
            String keyword = " extends ";
            for (TypeMirror bound : parameter.bounds()) {
                text.add(keyword).add(TypeReference.of(bound));
                keyword = " & ";
            }
            separator = ", ";
        }
        text.add(separator.equals("<") ? "" : ">")
                .add(" implements ")
                .add(TypeReference.CLOSE_DISPATCHER)
                .add("<")
                .add(dispatcher.sessionType() == null ? TypeReference.OBJECT : dispatcher.sessionType())
                .open(">");
    }
}
