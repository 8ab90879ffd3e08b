package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Contract;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.model.Misplacement;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.SentParameter;
import io.github.closecall.processor.model.TypeParameter;
import io.github.closecall.processor.read.HandlerMethods.HandlerMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a type with handlers from the compiler into records. Later stages use only these records. */
public final class HandlerSetReader {

    private final Elements elements;
    private final Types types;
    private final List<Integer> requiredByDefault;
    private final HandlerTypeReader typeReader;
    private final HandlerMethods handlerMethods;
    private final HandlerReader handlerReader;
    private final CompilerWarnings compilerWarnings;
    private final HiddenNames hiddenNames;
    private @Nullable ModuleElement lastModule;
    private boolean generatedVisible;

    /**
     * Creates a reader for one compilation.
     *
     * @param requiredByDefault the codes that a type must handle if its annotation does not list any
     */
    public HandlerSetReader(Elements elements, Types types, List<Integer> requiredByDefault) {
        TypeAccess typeAccess = new TypeAccess(elements);
        Membership membership = new Membership(elements, types);
        this.elements = elements;
        this.types = types;
        this.requiredByDefault = requiredByDefault;
        this.typeReader = new HandlerTypeReader(elements, typeAccess);
        this.handlerMethods = new HandlerMethods(membership);
        this.handlerReader =
                new HandlerReader(elements, membership, new SignatureReader(types, elements, membership), typeAccess);
        this.compilerWarnings = new CompilerWarnings(elements, types, membership);
        this.hiddenNames = new HiddenNames(elements);
    }

    /**
     * Reads one type.
     *
     * @param type the type
     * @param examined the types that this compilation examines; errors of a method are reported for its own type, if
     *     that is examined
     */
    public HandlerSet read(TypeElement type, Set<TypeKey> examined) {
        Resolution resolution = new Resolution();
        PackageElement dispatcherPackage = elements.getPackageOf(type);
        HandlerType handlerType = typeReader.read(type, dispatcherPackage);
        for (TypeParameter parameter : handlerType.typeParameters()) {
            resolution.note(parameter.bounds());
        }
        AnnotationMirror annotation = AnnotationReader.find(type, Names.CLOSE_HANDLERS);
        boolean isAnnotation = type.getKind() == ElementKind.ANNOTATION_TYPE;
        List<ExecutableElement> all = isAnnotation ? List.of() : handlerMethods.all(type, resolution);
        List<HandlerMethod> methods = handlerMethods.find(type, all);
        List<Handler> handlers = handlerReader.read(type, dispatcherPackage, methods, examined, resolution);
        List<Parameter> sessions = sessions(handlers);
        List<Parameter> candidates = sessions(sharing(handlers));
        Parameter session = candidates.isEmpty() ? null : SessionReader.agreed(candidates, types);
        List<TypeMirror> signature = signature(handlerType, session);
        Contract contract = contract(type, annotation, resolution);
        List<Misplacement> misplacements = MisplacementReader.read(type, resolution);
        List<SentParameter> sentParameters = SentParameterReader.read(type, resolution);
        return new HandlerSet(
                handlerType,
                !isAnnotation && (annotation != null || isConcreteWithHandlers(type, methods)),
                resolution.isComplete(),
                resolution.isSettled(),
                handlers,
                names(all),
                hasNamesake(all),
                session,
                session == null ? List.of() : SessionReader.conflicting(session, sessions, types),
                contract,
                misplacements,
                sentParameters,
                suppressedAround(type),
                compilerWarnings.read(type, handlerType.typeParameters(), called(methods), signature),
                hiddenNames.read(dispatcherPackage, signature),
                isGeneratedVisible(type));
    }

    /** What the handlers must cover; for nearly all types, the defaults. */
    private Contract contract(TypeElement type, @Nullable AnnotationMirror annotation, Resolution resolution) {
        Contract defaults = Contract.byDefault(requiredByDefault, Position.of(type));
        return annotation == null ? defaults : ContractReader.read(type, annotation, defaults, resolution);
    }

    /**
     * The handlers whose sessions others can share: a type parameter of a method means nothing to them, and a
     * dispatcher cannot name what is out of its reach.
     */
    private static List<Handler> sharing(List<Handler> handlers) {
        return handlers.stream()
                .filter(handler -> !handler.signature().generic() && handler.accessProblem() == null)
                .toList();
    }

    private static List<Parameter> sessions(List<Handler> handlers) {
        return handlers.stream()
                .flatMap(handler -> Stream.ofNullable(handler.signature().session()))
                .toList();
    }

    private static Set<String> names(List<ExecutableElement> methods) {
        return methods.stream().map(method -> method.getSimpleName().toString()).collect(Collectors.toSet());
    }

    private static boolean hasNamesake(List<ExecutableElement> methods) {
        return methods.stream().anyMatch(AnnotationReader::hasNamesake);
    }

    private static boolean isConcreteWithHandlers(TypeElement type, List<HandlerMethod> methods) {
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT) && type.getKind() != ElementKind.ENUM;
        return !isAbstract
                && !type.getKind().isInterface()
                && methods.stream().anyMatch(method -> method.contractIn().equals(type));
    }

    /**
     * The types that the dispatcher mentions in addition to the handler type: the bounds of type parameters, and the
     * session.
     */
    private static List<TypeMirror> signature(HandlerType type, @Nullable Parameter session) {
        List<TypeMirror> signature = new ArrayList<>();
        for (TypeParameter parameter : type.typeParameters()) {
            signature.addAll(parameter.bounds());
        }
        if (session != null) {
            signature.add(session.type());
        }
        return signature;
    }

    /** The strings in {@code @SuppressWarnings} on a type and its enclosing types. */
    private static List<String> suppressedAround(TypeElement type) {
        List<String> words = new ArrayList<>();
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            words.addAll(AnnotationReader.suppressed(element));
        }
        return words;
    }

    private static List<ExecutableElement> called(List<HandlerMethod> methods) {
        return methods.stream().map(HandlerMethod::called).toList();
    }

    /** Looked up once per module, because looking up a missing type is slow. */
    private boolean isGeneratedVisible(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        if (module == null) {
            return elements.getTypeElement(Names.GENERATED) != null;
        }
        if (!module.equals(lastModule)) {
            lastModule = module;
            generatedVisible = elements.getTypeElement(module, Names.GENERATED) != null;
        }
        return generatedVisible;
    }
}
