package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the methods of a dispatcher that take an event to its handler. */
final class DispatchMethods {

    private final Dispatcher dispatcher;
    private final Branches branches;
    private final List<Stage> stages;
    private final HandlerCall handlerCall;

    DispatchMethods(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.branches = dispatcher.branches();
        this.stages = Stage.split(branches);
        this.handlerCall = new HandlerCall(dispatcher.handlerClass(), dispatcher.variable());
    }

    /** Adds the methods to the class. */
    void addTo(TypeSpec.Builder type) {
        TypeName session = dispatcher.sessionType();
        if (session == null) {
            type.addMethod(dispatchAnySession());
            type.addMethod(dispatchCode());
            type.addMethod(dispatch(null));
        } else {
            type.addMethod(dispatch(session));
        }
        for (int i = 1; i < stages.size(); i++) {
            type.addMethod(furtherStage(i));
        }
        if (branches.catchAll() == null && dispatcher.isUsable()) {
            new HandledCodes(stages).addTo(type);
        }
    }

    private static MethodSpec dispatchAnySession() {
        return MethodSpec.methodBuilder("dispatch")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.CLOSE_ACTION)
                .addParameter(ClassName.OBJECT, "session")
                .addParameter(Types.CLOSE_EVENT, "event")
                .addStatement("return dispatch(event)")
                .build();
    }

    private static MethodSpec dispatchCode() {
        return MethodSpec.methodBuilder("dispatch")
                .addJavadoc(
                        "The same without a session, which no handler takes, for a closure of which only this is known.\n\n")
                .addJavadoc("@param code the close code\n")
                .addJavadoc("@param reason the close reason\n")
                .addJavadoc("@return what to do next\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.CLOSE_ACTION)
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "reason")
                .addStatement("return dispatch($T.of(code, reason))", Types.CLOSE_EVENT)
                .build();
    }

    private MethodSpec dispatch(@Nullable TypeName session) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("dispatch")
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.CLOSE_ACTION);
        if (session == null) {
            method.addJavadoc("The same without a session, which no handler takes.\n\n")
                    .addJavadoc("@param event the end of the connection\n")
                    .addJavadoc("@return what to do next\n");
        } else {
            method.addAnnotation(Override.class).addParameter(session, "session");
        }
        method.addParameter(Types.CLOSE_EVENT, "event");
        if (!dispatcher.isUsable()) {
            return method.addStatement("return $T.stop()", Types.CLOSE_ACTION).build();
        }
        if (branches.catchAll() == null) {
            method.beginControlFlow("if (!handles(event.code()))")
                    .addStatement("LOG.unhandled(event)")
                    .addStatement("return $T.stop()", Types.CLOSE_ACTION)
                    .endControlFlow();
        }
        method.addStatement("LOG.closed(event)");
        return method.addCode(stage(0)).build();
    }

    private MethodSpec furtherStage(int index) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(index))
                .addModifiers(Modifier.PRIVATE)
                .returns(Types.CLOSE_ACTION);
        TypeName session = dispatcher.sessionType();
        if (session != null) {
            method.addParameter(ParameterSpec.builder(session, "session").build());
        }
        return method.addParameter(Types.CLOSE_EVENT, "event")
                .addCode(stage(index))
                .build();
    }

    private CodeBlock stage(int index) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (dispatcher.hasField()) {
            // A local variable takes three bytes of bytecode less in every branch than the field, which keeps the
            // method of
            // a dispatcher for 17 codes below the size up to which the JVM inlines it.
            code.addStatement(
                    "$T $L = this.$L", dispatcher.handlerType(), dispatcher.variable(), dispatcher.variable());
        }
        StageBody body = new StageBody(handlerCall);
        if (index + 1 < stages.size()) {
            String arguments = dispatcher.sessionType() == null ? "event" : "session, event";
            CodeBlock next = CodeBlock.builder()
                    .addStatement("return $L($L)", name(index + 1), arguments)
                    .build();
            return code.add(body.write(stages.get(index), next, true)).build();
        }
        Branch catchAll = branches.catchAll();
        if (catchAll == null) {
            return code.add(body.write(stages.get(index), null, false)).build();
        }
        CodeBlock otherwise = handlerCall.statements(catchAll);
        return code.add(body.write(stages.get(index), otherwise, HandlerCall.returns(catchAll)))
                .build();
    }

    private static String name(int index) {
        return "dispatchFurther" + index;
    }
}
