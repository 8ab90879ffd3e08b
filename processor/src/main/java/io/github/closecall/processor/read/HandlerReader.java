package io.github.closecall.processor.read;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Signature;
import io.github.closecall.processor.read.HandlerMethods.HandlerMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads handler methods as members of a type. */
final class HandlerReader {

    private final Elements elements;
    private final Membership membership;
    private final SignatureReader signatureReader;
    private final TypeAccess typeAccess;
    private final MethodAccess methodAccess;

    HandlerReader(Elements elements, Membership membership, SignatureReader signatureReader, TypeAccess typeAccess) {
        this.elements = elements;
        this.membership = membership;
        this.signatureReader = signatureReader;
        this.typeAccess = typeAccess;
        this.methodAccess = new MethodAccess(elements);
    }

    /** Reads the methods, sorted by name so that their order in the source does not matter. */
    List<Handler> read(
            TypeElement type,
            PackageElement dispatcherPackage,
            List<HandlerMethod> methods,
            Set<TypeKey> examined,
            Resolution resolution) {
        TypeDescriber describer = TypeDescriber.of(mentioned(methods));
        return methods.stream()
                .map(method -> read(type, dispatcherPackage, method, describer, examined, resolution))
                .sorted(Comparator.comparing(Handler::description).thenComparing(Handler::method, MethodOrder::compare))
                .toList();
    }

    private Handler read(
            TypeElement type,
            PackageElement dispatcherPackage,
            HandlerMethod method,
            TypeDescriber describer,
            Set<TypeKey> examined,
            Resolution resolution) {
        ExecutableElement called = method.called();
        TypeElement contractType = method.contractIn();
        boolean isOwnContract = contractType.equals(type);
        boolean inSource = isOwnContract || examined.contains(TypeKey.of(contractType, elements));
        boolean isOwn = method.calledIn().equals(type);
        Place methodPlace = isOwn ? Place.of(called) : new Place(type, false);
        Place annotationPlace = isOwnContract ? methodPlace : new Place(methodPlace.element(), false);
        Signature signature = signatureReader.read(
                called, (DeclaredType) type.asType(), describer, methodPlace, inSource, resolution);
        ReconnectionReader reconnectionReader = new ReconnectionReader(annotationPlace, resolution);
        return new Handler(
                called,
                called.getSimpleName().toString(),
                describer.describe(called),
                methodPlace.here(),
                isOwnContract || !inSource || isInvalidOnlyHere(signature, method),
                isOwnContract,
                isStatic(method),
                receiver(type, called, dispatcherPackage, methodPlace),
                accessProblem(type, method, signature, dispatcherPackage, describer, methodPlace),
                SelectionReader.read(method.annotations(), annotationPlace, resolution),
                signature,
                reconnectionReader.reconnection(method.contract()),
                reconnectionReader.userMessage(method.contract()),
                AnnotationReader.suppressed(called));
    }

    /** The types that messages about handlers mention. */
    private static List<Element> mentioned(List<HandlerMethod> methods) {
        List<Element> mentioned = new ArrayList<>();
        for (HandlerMethod method : methods) {
            mentioned.add(method.calledIn());
            for (VariableElement parameter : method.called().getParameters()) {
                CompilerWarnings.addMentioned(parameter.asType(), mentioned);
            }
            for (TypeMirror thrown : method.called().getThrownTypes()) {
                CompilerWarnings.addMentioned(thrown, mentioned);
            }
        }
        return mentioned;
    }

    /** Whether a handler that is valid in its own type becomes invalid with the type arguments of the handler type. */
    private boolean isInvalidOnlyHere(Signature signature, HandlerMethod method) {
        if (signature.isCallable()) {
            return false;
        }
        DeclaredType declaringType = (DeclaredType) method.calledIn().asType();
        Place place = new Place(method.calledIn(), false);
        return signatureReader
                .read(method.called(), declaringType, TypeDescriber.SIMPLE, place, false, new Resolution())
                .isCallable();
    }

    /**
     * Whether a method is static. Lombok makes the methods of a utility class static, but only in the compiler's next
     * round.
     */
    private static boolean isStatic(HandlerMethod method) {
        return method.called().getModifiers().contains(Modifier.STATIC)
                || AnnotationReader.find(method.calledIn(), Names.UTILITY_CLASS) != null;
    }

    /**
     * The interface to call a method through, if needed. If a class does not implement an abstract method of an
     * interface, javac sees no such method in it, and would report two errors: for the class and for the call. Yet a
     * processor such as Lombok may add the method later, so the dispatcher must contain the call.
     */
    private @Nullable TypeMirror receiver(
            TypeElement type, ExecutableElement called, PackageElement dispatcherPackage, Place place) {
        boolean isMissing = type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && called.getModifiers().contains(Modifier.ABSTRACT);
        DeclaredType declaring = isMissing ? membership.supertype(called, (DeclaredType) type.asType()) : null;
        return declaring == null
                        || typeAccess.accessProblem(declaring, dispatcherPackage, TypeDescriber.SIMPLE, place.here())
                                != null
                ? null
                : declaring;
    }

    private @Nullable AccessProblem accessProblem(
            TypeElement type,
            HandlerMethod method,
            Signature signature,
            PackageElement dispatcherPackage,
            TypeDescriber describer,
            Place place) {
        if (method.rival() != null) {
            String reason = "has the same parameters as " + describer.describe(method.rival()) + " in "
                    + TypeDescriber.SIMPLE.describe(type);
            return new AccessProblem(reason, "Rename one of the two.", place.here());
        }
        AccessProblem accessProblem = methodAccess.accessProblem(method.called(), type, place.here());
        Parameter session = signature.session();
        if (accessProblem != null || session == null) {
            return accessProblem;
        }
        return typeAccess.accessProblem(session.type(), dispatcherPackage, describer, session.position());
    }
}
