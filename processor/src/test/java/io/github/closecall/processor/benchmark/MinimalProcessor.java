package io.github.closecall.processor.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The floor for a processor with a file for each class: it writes what CloseCall writes for {@link HandlerSources}, by
 * joining strings, and checks nothing. Nothing in it is dearer than it has to be.
 */
public final class MinimalProcessor extends AbstractProcessor {

    private static final String ON_CLOSE = "io.github.closecall.OnClose";
    private static final String RECONNECT = "io.github.closecall.Reconnect";
    private static final String USER_MESSAGE = "io.github.closecall.UserMessage";

    /** Creates a processor; the compiler does so. */
    public MinimalProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ON_CLOSE, RECONNECT, USER_MESSAGE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, TypeElement> types = new TreeMap<>();
        for (TypeElement annotation : annotations) {
            for (Element method : round.getElementsAnnotatedWith(annotation)) {
                TypeElement type = (TypeElement) method.getEnclosingElement();
                types.put(type.getQualifiedName().toString(), type);
            }
        }
        for (TypeElement type : types.values()) {
            write(type);
        }
        return true;
    }

    private void write(TypeElement type) {
        MinimalDispatcher dispatcher =
                new MinimalDispatcher(type.getSimpleName().toString());
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                add(method, dispatcher);
            }
        }
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(type.getQualifiedName() + "CloseDispatcher", type)
                .openWriter()) {
            writer.write(dispatcher.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ExecutableElement method, MinimalDispatcher dispatcher) {
        boolean handler = false;
        Object code = null;
        String action = null;
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(ON_CLOSE)) {
                handler = true;
                code = value(annotation);
            } else if (type.getQualifiedName().contentEquals(RECONNECT)) {
                action = "CloseAction.reconnect(ReconnectPolicy.forCode(" + code + "))";
            } else if (type.getQualifiedName().contentEquals(USER_MESSAGE)) {
                action = "CloseAction.stop().withUserMessage(\"" + value(annotation) + "\")";
            }
        }
        if (handler) {
            dispatcher.add(code == null ? null : code.toString(), call(method), action);
        }
    }

    private static Object value(AnnotationMirror annotation) {
        for (AnnotationValue value : annotation.getElementValues().values()) {
            return value.getValue() instanceof java.util.List<?> codes
                    ? ((AnnotationValue) codes.get(0)).getValue()
                    : value.getValue();
        }
        return null;
    }

    private static String call(ExecutableElement method) {
        StringBuilder call = new StringBuilder().append(method.getSimpleName()).append('(');
        String separator = "";
        for (VariableElement parameter : method.getParameters()) {
            call.append(separator);
            call.append(
                    switch (parameter.getSimpleName().toString()) {
                        case "event" -> "event";
                        case "cause" -> "event.cause()";
                        case "code" -> "event.code()";
                        default -> "event.reason()";
                    });
            separator = ", ";
        }
        return call.append(')').toString();
    }
}
