package io.github.closecall.processor.testing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A processor that does what another does, but whose source files can be watched or made to fail. */
public final class FilerInterception implements Processor {

    private final Processor processor;
    private final Watcher watcher;

    /** Sees every source file before it is made. */
    public interface Watcher {

        /** A source file is about to be made; what this throws is thrown to the processor. */
        void creating(String name, Element... originatingElements) throws IOException;
    }

    /** Creates the processor. */
    public FilerInterception(Processor processor, Watcher watcher) {
        this.processor = processor;
        this.watcher = watcher;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        Filer filer = intercept(Filer.class, environment.getFiler(), (method, arguments) -> {
            if (method.equals("createSourceFile")) {
                watcher.creating(arguments[0].toString(), (Element[]) arguments[1]);
            }
            return null;
        });
        processor.init(intercept(
                ProcessingEnvironment.class,
                environment,
                (method, arguments) -> method.equals("getFiler") ? filer : null));
    }

    private interface Interception {
        Object before(String method, Object[] arguments) throws IOException;
    }

    private static <T> T intercept(Class<T> type, T target, Interception interception) {
        return type.cast(Proxy.newProxyInstance(
                FilerInterception.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = interception.before(method.getName(), arguments);
                    try {
                        return answer != null ? answer : method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
