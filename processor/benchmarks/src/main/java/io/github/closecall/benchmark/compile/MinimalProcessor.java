package io.github.closecall.benchmark.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The floor for a processor with a file for each class: it writes what CloseCall writes, but checks nothing and takes
 * the text from a file, in which it only replaces the name of the class.
 */
public final class MinimalProcessor extends AbstractProcessor {

    /** The option that names the file with the dispatcher of {@code Chat0}. */
    static final String DISPATCHER = "dispatcher";

    /** Creates a processor; the compiler does so. */
    public MinimalProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                "io.github.closecall.OnClose", "io.github.closecall.Reconnect", "io.github.closecall.UserMessage");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DISPATCHER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            try {
                String text =
                        Files.readString(Path.of(processingEnv.getOptions().get(DISPATCHER)));
                for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                    write(type, text);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void write(TypeElement type, String text) throws IOException {
        String number = type.getSimpleName().toString().replace("Chat", "");
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(type.getQualifiedName() + "CloseDispatcher", (Element) type)
                .openWriter()) {
            writer.write(text.replace("hat0", "hat" + number));
        }
    }
}
