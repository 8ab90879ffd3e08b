package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * A source file with one class: JavaPoet writes its head and the imports, and says what the types in the
 * {@link Members} are called. It offers no place for members that are text, so it is given an initializer with the
 * types, a line each, and the members take its place.
 */
final class SourceFile {

    private static final String OPENING = "{\n  {\n";
    private static final String CLOSING = "  }\n}\n";

    /** Enough for most files. */
    private static final int CAPACITY = 4096;

    private final String packageName;
    private final TypeSpec type;
    private final Members members;

    SourceFile(String packageName, TypeSpec.Builder head, Members members) {
        CodeBlock types = CodeBlock.of(
                "$T\n".repeat(members.types().size()), members.types().toArray());
        this.packageName = packageName;
        this.type = head.addInitializerBlock(types).build();
        this.members = members;
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
        StringBuilder text = new StringBuilder(CAPACITY);
        JavaFile file =
                JavaFile.builder(packageName, type).skipJavaLangImports(true).build();
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new IllegalStateException("memory is always there to be written to", e);
        }
        int opening = text.indexOf(OPENING);
        List<String> names = lines(text.substring(opening + OPENING.length(), text.length() - CLOSING.length()));
        text.setLength(opening);
        text.append("{\n");
        members.appendTo(text, names);
        text.append("}\n");
        escape(text);
        return text.toString();
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
