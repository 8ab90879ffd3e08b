package io.github.closecall.processor.write;

import com.palantir.javapoet.JavaFile;
import io.github.closecall.processor.model.HandlerSet;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

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
     * Writes a dispatcher, even if the handler set has errors: it calls the handlers that can be called.
     *
     * @param module the module and a slash, or {@code ""} if the module is clear to the compiler
     * @throws IOException if the file cannot be written, in particular if a file of that name exists
     */
    public void write(HandlerSet set, String module, Filer filer) throws IOException {
        Dispatcher dispatcher = Dispatcher.of(set);
        JavaFile file = JavaFile.builder(dispatcher.name().packageName(), DispatcherType.of(dispatcher, set, generator))
                .skipJavaLangImports(true)
                .build();
        // JavaPoet would write the file itself, but not in ASCII.
        String source = Ascii.escape(file.toString());
        String name = module + dispatcher.name().canonicalName();
        try (Writer writer = filer.createSourceFile(name, set.type().element()).openWriter()) {
            writer.write(source);
        }
    }
}
