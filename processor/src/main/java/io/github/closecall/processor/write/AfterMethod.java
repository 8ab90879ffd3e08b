package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the {@code after} method of a dispatcher, which returns the actions that the annotations ask for. */
final class AfterMethod {

    private final Branches branches;

    AfterMethod(Dispatcher dispatcher) {
        this.branches = dispatcher.actions();
    }

    MethodSpec build() {
        return MethodSpec.methodBuilder("after")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.CLOSE_ACTION)
                .addParameter(RuntimeTypes.CLOSE_EVENT, "event")
                .addCode(body())
                .build();
    }

    private CodeBlock body() {
        SortedMap<Integer, CodeBlock> cases = cases();
        if (cases.isEmpty()) {
            return comparisons("return");
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (event.code())");
        cases.values().forEach(code::addStatement);
        if (ranges().isEmpty()) {
            code.addStatement("default -> $L", action(branches.catchAll()));
        } else {
            code.beginControlFlow("default ->").add(comparisons("yield")).endControlFlow();
        }
        return code.add("$<};\n").build();
    }

    /** The cases by their first codes. */
    private SortedMap<Integer, CodeBlock> cases() {
        SortedMap<Integer, CodeBlock> cases = new TreeMap<>();
        branches.exact().stream()
                .filter(Branch::hasAction)
                .forEach(branch -> cases.put(branch.codes().get(0), arm(branch.codes(), action(branch))));
        List<Integer> stops = stops();
        if (!stops.isEmpty()) {
            cases.put(stops.get(0), arm(stops, action(null)));
        }
        return cases;
    }

    /** The codes without an action whose fallback, a range or the catch-all, has one. */
    private List<Integer> stops() {
        return branches.exact().stream()
                .filter(branch -> !branch.hasAction())
                .flatMap(branch -> branch.codes().stream())
                .filter(code -> hasAction(branches.fallback(code)))
                .sorted()
                .toList();
    }

    private static CodeBlock arm(List<Integer> codes, CodeBlock action) {
        return CodeBlock.of("case $L -> $L", Branch.labels(codes), action);
    }

    private CodeBlock comparisons(String keyword) {
        return Comparisons.of(ranges(), branch -> statement(keyword, branch), statement(keyword, branches.catchAll()));
    }

    /** The ranges with an action, and those without an action if the catch-all has one. */
    private List<Branch> ranges() {
        return branches.ranges().stream()
                .filter(branch -> branch.hasAction() || hasAction(branches.catchAll()))
                .toList();
    }

    private static boolean hasAction(@Nullable Branch branch) {
        return branch != null && branch.hasAction();
    }

    private static CodeBlock statement(String keyword, @Nullable Branch branch) {
        return CodeBlock.builder()
                .addStatement("$L $L", keyword, action(branch))
                .build();
    }

    private static CodeBlock action(@Nullable Branch branch) {
        if (branch == null || !branch.hasAction()) {
            return CodeBlock.of("$T.stop()", RuntimeTypes.CLOSE_ACTION);
        }
        CodeBlock action =
                Action.isConstant(branch) ? CodeBlock.of(Action.constant(branch)) : Action.expression(branch);
        return branch.dependsOnEvent() ? CodeBlock.of("$L.given(event)", action) : action;
    }
}
