package io.github.closecall.processor.send.read;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which close reasons an argument may have. */
public final class ReasonReader {

    private ReasonReader() {}

    /** The reasons that an argument certainly or possibly has, as far as they are known. */
    public static List<Reason> read(TreePath argument, SourceClass source) {
        List<Reason> reasons = new ArrayList<>();
        for (Alternative alternative : source.alternatives().of(argument)) {
            String text = source.constants().string(alternative.tree());
            boolean isNull = alternative.tree().getKind() == Tree.Kind.NULL_LITERAL;
            int bytes = text == null ? literalBytes(alternative.tree(), source) : bytes(text);
            boolean quotesException = text == null
                    && ExceptionTexts.occurIn(alternative, source)
                    && !LengthTests.decideOver(alternative.place());
            reasons.add(new Reason(alternative.place().getLeaf(), text, isNull, bytes, quotesException));
        }
        return reasons;
    }

    /** The length of the constant parts of a concatenation. */
    private static int literalBytes(Tree expression, SourceClass source) {
        return Concatenations.parts(expression).stream()
                .map(source.constants()::text)
                .mapToInt(text -> text == null ? 0 : bytes(text))
                .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * A close reason.
     *
     * @param place the part of the argument that has the reason
     * @param text the reason, null if it is not a constant
     * @param isNull whether it is null
     * @param bytes its length in bytes of UTF-8, or the length of its constant parts
     * @param quotesException whether it contains the whole text of an exception
     */
    public record Reason(Tree place, @Nullable String text, boolean isNull, int bytes, boolean quotesException) {

        /** Whether it is a constant without visible characters. */
        public boolean isBlank() {
            return text != null && text.isBlank();
        }
    }
}
