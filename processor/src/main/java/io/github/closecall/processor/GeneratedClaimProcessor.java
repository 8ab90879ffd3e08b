package io.github.closecall.processor;

import com.google.auto.service.AutoService;
import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims {@code @Generated} on dispatchers. A compiler that is asked for all warnings complains of every annotation
 * that nobody claims, and users must not pay for an annotation in our sources. It is left to others as soon as one of
 * theirs carries it.
 */
@AutoService(Processor.class)
public final class GeneratedClaimProcessor extends AbstractProcessor {

    /** Creates a processor; the compiler does so. */
    public GeneratedClaimProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Names.GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                if (!AnnotationReader.isDispatcher(annotated, CloseCallProcessor.class.getName())) {
                    return false;
                }
            }
        }
        return true;
    }
}
