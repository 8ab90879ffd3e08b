package io.github.closecall.processor.send.read;

import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.stack.CodeSet;
import io.github.closecall.processor.stack.Libraries;
import io.github.closecall.processor.stack.Supertypes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads with which codes a CloseCall close handler may be called. */
final class HandlerCodes {

    private HandlerCodes() {}

    /**
     * The codes that a handler's parameter may have, null if it may have any, or if the variable is not a handler's
     * parameter.
     */
    static @Nullable CodeSet of(@Nullable Element variable) {
        if (!(variable instanceof VariableElement parameter)
                || !(parameter.getEnclosingElement() instanceof ExecutableElement method)
                || !method.getParameters().contains(parameter)) {
            return null;
        }
        List<AnnotationMirror> annotations = AnnotationReader.findOnClose(method);
        if (annotations.isEmpty()) {
            return null;
        }
        CodeSet codes = codes(annotations);
        return codes.isEmpty() ? others(method) : codes;
    }

    /**
     * The codes left for a catch-all. If every code that is only reported has a handler, all the others may be sent.
     */
    private static @Nullable CodeSet others(ExecutableElement catchAll) {
        TypeElement type = (TypeElement) Objects.requireNonNull(catchAll.getEnclosingElement());
        CodeSet handled = codes(Stream.concat(Stream.of(type), Supertypes.of(type).stream())
                .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                .flatMap(method -> AnnotationReader.findOnClose(method).stream())
                .toList());
        String stack = stack(type);
        boolean isRestSendable = CodeSet.ONLY_REPORTED
                .codes()
                .allMatch(code -> handled.contains(code) || !Libraries.report(stack, code));
        return isRestSendable ? CodeSet.SENDABLE : null;
    }

    private static String stack(TypeElement type) {
        AnnotationMirror contract = AnnotationReader.find(type, Names.CLOSE_HANDLERS);
        AnnotationValue stack = contract == null ? null : AnnotationReader.written(contract, "stack");
        return stack != null && stack.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "ANY";
    }

    private static CodeSet codes(List<AnnotationMirror> annotations) {
        return annotations.stream().map(HandlerCodes::codes).reduce(CodeSet.NONE, CodeSet::with);
    }

    private static CodeSet codes(AnnotationMirror annotation) {
        CodeSet exact = CodeSet.of(Stream.of("value", "code")
                .flatMap(name -> numbers(annotation, name))
                .toList());
        List<Integer> ends = Stream.of("from", "to")
                .flatMap(name -> numbers(annotation, name))
                .toList();
        return ends.size() == 2 ? exact.with(CodeSet.range(ends.get(0), ends.get(1))) : exact;
    }

    private static Stream<Integer> numbers(AnnotationMirror annotation, String name) {
        return AnnotationReader.values(AnnotationReader.written(annotation, name)).stream()
                .map(value -> value.getValue())
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
    }
}
