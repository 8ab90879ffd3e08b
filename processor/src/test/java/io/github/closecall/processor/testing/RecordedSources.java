package io.github.closecall.processor.testing;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/** The source files that processors write. compile-testing shows those of successful compilations only. */
final class RecordedSources {

    private final Map<String, String> texts = new TreeMap<>();

    /** The texts by path. */
    Map<String, String> texts() {
        return texts;
    }

    /** A processor that does what another does, and whose source files are recorded. */
    Processor of(Processor processor) {
        return new ProcessorWithFiler(processor, RecordingFiler::new);
    }

    private final class RecordingFiler extends ForwardingFiler {

        RecordingFiler(Filer filer) {
            super(filer);
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
            String path = name.toString().replace('.', '/') + ".java";
            return new ForwardingJavaFileObject<>(super.createSourceFile(name, originatingElements)) {
                @Override
                public Writer openWriter() throws IOException {
                    return new RecordingWriter(super.openWriter(), path);
                }
            };
        }
    }

    private final class RecordingWriter extends FilterWriter {

        private final StringBuilder text = new StringBuilder();
        private final String path;

        RecordingWriter(Writer writer, String path) {
            super(writer);
            this.path = path;
        }

        @Override
        public void write(int character) throws IOException {
            super.write(character);
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            super.write(characters, offset, length);
            text.append(characters, offset, length);
        }

        @Override
        public void write(String string, int offset, int length) throws IOException {
            super.write(string, offset, length);
            text.append(string, offset, offset + length);
        }

        @Override
        public void close() throws IOException {
            super.close();
            texts.put(path, text.toString());
        }
    }
}
