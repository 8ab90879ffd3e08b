package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method that tells, where there is no catch-all, whether some handler takes care of a code. */
final class HandledCodes {

    private final List<Stage> stages;

    HandledCodes(List<Stage> stages) {
        this.stages = stages;
    }

    /** Adds the method to the class, and one more for every further stage. */
    void addTo(TypeSpec.Builder type) {
        for (int i = 0; i < stages.size(); i++) {
            CodeBlock otherwise = otherwise(i);
            List<Integer> codes = codes(stages.get(i));
            CodeBlock result = codes.isEmpty() ? otherwise : selection(codes, otherwise);
            type.addMethod(MethodSpec.methodBuilder(name(i))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(TypeName.BOOLEAN)
                    .addParameter(TypeName.INT, "code")
                    .addCode("return $L;\n", result)
                    .build());
        }
    }

    private static CodeBlock selection(List<Integer> codes, CodeBlock otherwise) {
        return CodeBlock.builder()
                .add("switch (code) {\n$>")
                .add("case $L -> true;\n", StageBody.labels(codes))
                .add("default -> $L;\n", otherwise)
                .add("$<}")
                .build();
    }

    private static List<Integer> codes(Stage stage) {
        List<Integer> codes = new ArrayList<>();
        for (Branch branch : stage.exact()) {
            codes.addAll(branch.codes());
        }
        Collections.sort(codes);
        return codes;
    }

    private CodeBlock otherwise(int index) {
        CodeBlock.Builder result = CodeBlock.builder();
        String separator = "";
        for (Branch branch : stages.get(index).ranges()) {
            if (branch.range() != null) {
                result.add(
                        separator + "code >= $L && code <= $L",
                        branch.range().from(),
                        branch.range().to());
                separator = " || ";
            }
        }
        if (index + 1 < stages.size()) {
            return result.add(separator + "$L(code)", name(index + 1)).build();
        }
        return result.isEmpty() ? CodeBlock.of("false") : result.build();
    }

    private static String name(int index) {
        return index == 0 ? "handles" : "handlesFurther" + index;
    }
}
