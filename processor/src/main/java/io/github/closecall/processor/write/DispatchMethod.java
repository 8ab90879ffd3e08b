package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.closecall.processor.model.Handler;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes the {@code dispatch} method of a dispatcher, which calls the handler: one switch on the code, with the ranges
 * in its default case.
 */
final class DispatchMethod {

    private final Dispatcher dispatcher;
    private final Branches branches;
    private final HandlerCall handlerCall;

    DispatchMethod(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.branches = dispatcher.calls();
        this.handlerCall = new HandlerCall(dispatcher);
    }

    /**
     * Whether a code can share a branch: all codes of one method do, unless its returned action gets different user
     * messages.
     */
    static boolean isShared(Branch branch, int code, Handler handler) {
        return branch.handler().isOfSameMethod(handler)
                && (!branch.returnsAction() || Objects.equals(branch.handler().userMessage(), handler.userMessage()));
    }

    MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.CLOSE_ACTION);
        if (dispatcher.session() == null) {
            method.addJavadoc("""
                    Dispatches the end of a connection. No handler takes a session.

                    @param event the end of the connection
                    @return what to do next
                    """);
        } else {
            method.addAnnotation(Override.class).addParameter(dispatcher.session(), "session");
        }
        method.addParameter(RuntimeTypes.CLOSE_EVENT, "event");
        if (!dispatcher.isUsable()) {
            return method.addStatement("return $T.stop()", RuntimeTypes.CLOSE_ACTION)
                    .build();
        }
        method.addStatement("LOG.closed(event)");
        if (dispatcher.keepsHandlers()) {
            // A local variable saves three bytes of bytecode in every branch compared with the field, which keeps a
            // dispatcher for 17 codes below the size limit for inlining.
            method.addStatement("$1T $2L = this.$2L", dispatcher.handlerType(), dispatcher.variable());
        }
        method.addCode(body());
        if (branches.catchAll() == null || !branches.all().allMatch(Branch::returnsAction)) {
            method.addStatement(
                    dispatcher.hasActions()
                            ? CodeBlock.of("return after(event)")
                            : CodeBlock.of("return $T.stop()", RuntimeTypes.CLOSE_ACTION));
        }
        return method.build();
    }

    private CodeBlock body() {
        if (branches.exact().isEmpty()) {
            return comparisons();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (event.code())");
        branches.exact().forEach(branch -> code.add(arm("case " + Branch.labels(branch.codes()), branch)));
        Branch catchAll = branches.catchAll();
        if (!branches.ranges().isEmpty()) {
            code.beginControlFlow("default ->").add(comparisons()).endControlFlow();
        } else if (catchAll != null) {
            code.add(arm("default", catchAll));
        } else {
            code.add("default -> $L", unhandled());
        }
        return code.endControlFlow().build();
    }

    private CodeBlock arm(String label, Branch branch) {
        return branch.returnsAction()
                ? CodeBlock.builder()
                        .beginControlFlow("$L ->", label)
                        .add(statement(branch))
                        .endControlFlow()
                        .build()
                : CodeBlock.of("$L -> $L", label, statement(branch));
    }

    private CodeBlock comparisons() {
        Branch catchAll = branches.catchAll();
        return Comparisons.of(branches.ranges(), this::statement, catchAll == null ? unhandled() : statement(catchAll));
    }

    private CodeBlock statement(Branch branch) {
        Handler handler = branch.handler();
        CodeBlock call = handlerCall.of(handler);
        return statement(
                branch.returnsAction()
                        ? CodeBlock.of(
                                "return $T.requireNonNull($L, $L)$L",
                                Objects.class,
                                call,
                                Ascii.literal(handler.description() + " returned null"),
                                Action.userMessage(handler))
                        : call);
    }

    private static CodeBlock unhandled() {
        return statement(CodeBlock.of("LOG.unhandled(event)"));
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }
}
