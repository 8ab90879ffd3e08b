package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.CodeRange;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Writes the code that finds the range of a code: two comparisons per range, one range after the other. */
final class Comparisons {

    private Comparisons() {}

    /**
     * Returns the statements that compare.
     *
     * @param ranges the branches for ranges
     * @param statement the statement for a branch
     * @param otherwise the statement for a code in no range
     */
    static CodeBlock of(List<Branch> ranges, Function<Branch, CodeBlock> statement, CodeBlock otherwise) {
        if (ranges.isEmpty()) {
            return otherwise;
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", comparison(ranges.get(0)));
        code.add(statement.apply(ranges.get(0)));
        for (Branch branch : ranges.subList(1, ranges.size())) {
            code.nextControlFlow("else if ($L)", comparison(branch)).add(statement.apply(branch));
        }
        return code.nextControlFlow("else").add(otherwise).endControlFlow().build();
    }

    private static CodeBlock comparison(Branch branch) {
        CodeRange range = Objects.requireNonNull(branch.range());
        return CodeBlock.of("event.code() >= $L && event.code() <= $L", range.from(), range.to());
    }
}
