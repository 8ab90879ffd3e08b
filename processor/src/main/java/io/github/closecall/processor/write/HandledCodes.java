package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method that tells, where there is no catch-all, whether some handler takes care of a code. */
final class HandledCodes {

    private final Branches branches;

    HandledCodes(Branches branches) {
        this.branches = branches;
    }

    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("handles")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "code");
        List<Integer> codes = new ArrayList<>();
        for (Branch branch : branches.exact()) {
            codes.addAll(branch.codes());
        }
        Collections.sort(codes);
        if (codes.isEmpty()) {
            return method.addStatement("return $L", ranges()).build();
        }
        StringBuilder labels = new StringBuilder();
        String separator = "";
        for (int code : codes) {
            labels.append(separator).append(code);
            separator = ", ";
        }
        CodeBlock selection = CodeBlock.builder()
                .add("switch (code) {\n$>")
                .add("case $L -> true;\n", labels)
                .add("default -> $L;\n", ranges())
                .add("$<}")
                .build();
        return method.addCode("return $L;\n", selection).build();
    }

    private CodeBlock ranges() {
        if (branches.ranges().isEmpty()) {
            return CodeBlock.of("false");
        }
        CodeBlock.Builder ranges = CodeBlock.builder();
        String separator = "";
        for (Branch branch : branches.ranges()) {
            if (branch.range() != null) {
                ranges.add(
                        separator + "code >= $L && code <= $L",
                        branch.range().from(),
                        branch.range().to());
                separator = " || ";
            }
        }
        return ranges.build();
    }
}
