package io.github.closecall.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * A source file with one class: JavaPoet writes its head and the imports, and fits in the {@link Members}. It offers no
 * place for members that are text, so they go into an initializer, the braces of which are then taken away.
 */
final class SourceFile {

    private static final String OPENING = "{\n  {\n";
    private static final String CLOSING = "  }\n}\n";

    private final String packageName;
    private final TypeSpec type;

    SourceFile(String packageName, TypeSpec.Builder head, Members members) {
        this.packageName = packageName;
        this.type = head.addInitializerBlock(members.toCode()).build();
    }

    /**
     * Writes the file. Whatever goes wrong before leaves no file behind.
     *
     * @throws IOException if the file cannot be written, in particular if there is one of that name
     */
    void writeTo(Filer filer, Element origin) throws IOException {
        String text = text();
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        try (Writer writer =
                filer.createSourceFile(prefix + type.name(), origin).openWriter()) {
            writer.write(text);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(4096);
        JavaFile file =
                JavaFile.builder(packageName, type).skipJavaLangImports(true).build();
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("memory is always there to be written to", e);
        }
        text.setLength(text.length() - CLOSING.length());
        int opening = text.indexOf(OPENING);
        text.delete(opening + 2, opening + OPENING.length()).append("}\n");
        escape(text);
        return text.toString();
    }

    /**
     * Leaves only ASCII: the file may be written or read in an encoding that lacks a letter of a name, and ECJ does not
     * write files in the encoding in which it reads them.
     */
    private static void escape(StringBuilder text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char character = text.charAt(i);
            if (character > '~') {
                text.replace(i, i + 1, StringLiteral.unicode(character));
            }
        }
    }
}
