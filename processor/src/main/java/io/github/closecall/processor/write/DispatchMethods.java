package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.closecall.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of a dispatcher that take an event to its handler. */
final class DispatchMethods {

    /** What happens after a code that no handler takes. */
    private static final CodeBlock UNHANDLED = CodeBlock.of("LOG.unhandled(event)");

    private final Dispatcher dispatcher;
    private final Branches branches;
    private final HandlerCall handlerCall;

    DispatchMethods(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.branches = dispatcher.branches();
        this.handlerCall = new HandlerCall(dispatcher);
    }

    /** Builds the methods. */
    List<MethodSpec> all() {
        List<MethodSpec> methods = new ArrayList<>();
        if (dispatcher.session() == null) {
            methods.add(dispatchAnySession());
            methods.add(dispatchCode());
        }
        methods.add(dispatch());
        return methods;
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(RuntimeTypes.CLOSE_ACTION);
    }

    private static MethodSpec dispatchAnySession() {
        return method("dispatch")
                .addAnnotation(Override.class)
                .addParameter(Object.class, "session")
                .addParameter(RuntimeTypes.CLOSE_EVENT, "event")
                .addStatement("return dispatch(event)")
                .build();
    }

    private static MethodSpec dispatchCode() {
        return method("dispatch")
                .addJavadoc("""
                        The same without a session, which no handler takes, for a closure of which only this is known.

                        @param code the close code
                        @param reason the close reason
                        @return what to do next
                        """)
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "reason")
                .addStatement("return dispatch($T.of(code, reason))", RuntimeTypes.CLOSE_EVENT)
                .build();
    }

    private MethodSpec dispatch() {
        MethodSpec.Builder method = method("dispatch");
        if (dispatcher.session() == null) {
            method.addJavadoc("""
                    The same without a session, which no handler takes.

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
            // A local variable takes three bytes of bytecode less in every branch than the field, which keeps the
            // method of a dispatcher for 17 codes below the size up to which the JVM inlines it.
            method.addStatement("$1T $2L = this.$2L", dispatcher.handlerType(), dispatcher.variable());
        }
        method.addCode(call());
        if (!branches.all().allMatch(Branch::returns) || branches.catchAll() == null) {
            method.addStatement("return $T.stop()", RuntimeTypes.CLOSE_ACTION);
        }
        return method.build();
    }

    /** One switch on the code, with the ranges in its default. */
    private CodeBlock call() {
        if (branches.exact().isEmpty()) {
            return comparisons();
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (event.code())");
        branches.exact().forEach(branch -> code.add(arrow("case " + labels(branch.codes()), branch)));
        Branch catchAll = branches.catchAll();
        if (!branches.ranges().isEmpty()) {
            code.beginControlFlow("default ->").add(comparisons()).endControlFlow();
        } else if (catchAll != null) {
            code.add(arrow("default", catchAll));
        } else {
            code.addStatement("default -> $L", UNHANDLED);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock arrow(String label, Branch branch) {
        return branch.returns()
                ? CodeBlock.builder()
                        .beginControlFlow("$L ->", label)
                        .add(statements(branch))
                        .endControlFlow()
                        .build()
                : CodeBlock.of("$L -> $L", label, statements(branch));
    }

    private CodeBlock comparisons() {
        CodeBlock.Builder code = CodeBlock.builder();
        String keyword = "";
        for (Branch branch : branches.ranges()) {
            if (keyword.isEmpty()) {
                code.beginControlFlow("if ($L)", comparison(branch));
            } else {
                code.nextControlFlow("else if ($L)", comparison(branch));
            }
            keyword = "else ";
            code.add(statements(branch));
        }
        Branch catchAll = branches.catchAll();
        CodeBlock otherwise = catchAll == null ? statement(UNHANDLED) : statements(catchAll);
        return keyword.isEmpty()
                ? otherwise
                : code.nextControlFlow("else").add(otherwise).endControlFlow().build();
    }

    private static CodeBlock comparison(Branch branch) {
        CodeRange range = Objects.requireNonNull(branch.range());
        return CodeBlock.of("event.code() >= $L && event.code() <= $L", range.from(), range.to());
    }

    private CodeBlock statements(Branch branch) {
        CodeBlock call = handlerCall.of(branch.handler());
        if (branch.handler().signature().returnsAction()) {
            return statement(CodeBlock.of("return $L$L", call, FollowingAction.userMessage(branch.handler())));
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement(call);
        if (branch.hasConstant()) {
            code.addStatement("return $L", branch.constant());
        } else if (branch.returns()) {
            code.addStatement("return $L", FollowingAction.of(branch));
        }
        return code.build();
    }

    private static CodeBlock statement(CodeBlock code) {
        return CodeBlock.builder().addStatement(code).build();
    }

    private static String labels(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
