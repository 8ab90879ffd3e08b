package io.github.closecall.processor;

import com.google.auto.service.AutoService;
import io.github.closecall.processor.read.KotlinClasses;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.read.TypeKey;
import io.github.closecall.processor.report.Options;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks the close handlers of every type that has any, and writes its dispatcher.
 *
 * <p>This class decides which types to examine in which round; {@link TypeExamination} does the rest.
 */
@AutoService(Processor.class)
public final class CloseCallProcessor extends AbstractProcessor {

    private static final Set<String> ANNOTATIONS = Set.of(
            Names.ON_CLOSE,
            Names.ON_CLOSE_LIST,
            Names.CLOSE_HANDLERS,
            Names.RECONNECT,
            Names.USER_MESSAGE,
            Names.FUTILE,
            Names.SENT_CLOSE_CODE);

    /** The types that carry CloseCall annotations; their elements are not stable across rounds. */
    private final Set<TypeKey> seen = new HashSet<>();

    /**
     * The types that wait for another processor to generate a type or constant that they mention. If none does, the
     * compiler reports that better than we could.
     */
    private final Set<TypeKey> deferred = new HashSet<>();

    private @Nullable TypeExamination examination;

    /** Creates a processor; the compiler does so. */
    public CloseCallProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        examination = TypeExamination.create(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeExamination examination = Objects.requireNonNull(this.examination);
        examination.noteClasses(round.getRootElements());
        Map<TypeKey, TypeElement> types = deferredTypes();
        for (TypeElement annotation : annotations) {
            // javac 25 also passes annotations that it cannot find, and then refuses to search for them.
            if (annotation.getKind() == ElementKind.ANNOTATION_TYPE) {
                for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
                    addType(typeOf(annotated), types);
                }
            }
        }
        types.forEach((key, type) -> {
            if (!examination.examine(type, seen, round.processingOver())) {
                deferred.add(key);
            }
        });
        return false;
    }

    private Map<TypeKey, TypeElement> deferredTypes() {
        Map<TypeKey, TypeElement> types = new TreeMap<>();
        for (TypeKey key : deferred) {
            TypeElement type = key.find(processingEnv.getElementUtils());
            if (type != null) {
                types.put(key, type);
            }
        }
        deferred.clear();
        return types;
    }

    /** The type that is annotated, or that contains the annotated element. */
    private static @Nullable Element typeOf(Element annotated) {
        Element element = annotated;
        while (element != null && !(element instanceof TypeElement)) {
            element = element.getEnclosingElement();
        }
        return element;
    }

    /**
     * Adds a type, except a local or anonymous class, which has no qualified name, so that nothing can be generated for
     * it, and a class with Kotlin's copies of an interface's functions.
     */
    private void addType(@Nullable Element element, Map<TypeKey, TypeElement> types) {
        if (element instanceof TypeElement type
                && !type.getQualifiedName().isEmpty()
                && !KotlinClasses.isCopyOfInterface(type)) {
            TypeKey key = TypeKey.of(type, processingEnv.getElementUtils());
            types.put(key, type);
            seen.add(key);
        }
    }
}
