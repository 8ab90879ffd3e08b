package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the signature of a handler method as a member of the handler type. */
final class SignatureReader {

    private final Types types;
    private final Elements elements;
    private final Membership membership;
    private final SessionTypes sessionTypes;

    SignatureReader(Types types, Elements elements, Membership membership) {
        this.types = types;
        this.elements = elements;
        this.membership = membership;
        this.sessionTypes = new SessionTypes(types, elements);
    }

    /**
     * Reads a signature.
     *
     * @param awaited whether another processor may yet generate a type that cannot be resolved; otherwise such a type
     *     is unsupported
     */
    Signature read(
            ExecutableElement method,
            DeclaredType handlerType,
            TypeDescriber describer,
            Place place,
            boolean awaited,
            Resolution resolution) {
        ExecutableType member = membership.asMember(method, handlerType);
        if (awaited) {
            resolution.note(member.getParameterTypes());
            resolution.note(member.getReturnType());
            resolution.note(member.getThrownTypes());
        }
        boolean isSuspending = isSuspending(member);
        int last = method.getParameters().size() - 1;
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = member.getParameterTypes().get(i);
            parameters.add(new Parameter(
                    isSuspending && i == last ? Parameter.Kind.CONTINUATION : kind(type),
                    parameter.getSimpleName().toString(),
                    type,
                    describer.describe(shown(type)),
                    NullnessReader.nonNullBy(parameter),
                    place.at(parameter)));
        }
        TypeMirror result = member.getReturnType();
        boolean isAction = Names.isNamed(result, Names.CLOSE_ACTION);
        boolean isSupported = isAction || isSuspending || result.getKind() == TypeKind.VOID;
        return new Signature(
                parameters,
                isAction,
                isSupported ? null : describer.describe(result),
                checkedExceptions(member, describer),
                !method.getTypeParameters().isEmpty());
    }

    /**
     * Whether Kotlin compiled the method from a {@code suspend} function: it passes its result to a continuation, the
     * last parameter.
     */
    private static boolean isSuspending(ExecutableType method) {
        List<? extends TypeMirror> parameters = method.getParameterTypes();
        return !parameters.isEmpty()
                && Names.isNamed(parameters.get(parameters.size() - 1), Names.CONTINUATION)
                && Names.isNamed(method.getReturnType(), Names.OBJECT);
    }

    private Parameter.Kind kind(TypeMirror type) {
        if (type.getKind() == TypeKind.INT) {
            return Parameter.Kind.CODE;
        }
        if (Names.isNamed(type, Names.STRING)) {
            return Parameter.Kind.REASON;
        }
        if (Names.isNamed(type, Names.CLOSE_EVENT)) {
            return Parameter.Kind.EVENT;
        }
        if (Names.isNamed(type, Names.THROWABLE)) {
            return Parameter.Kind.CAUSE;
        }
        return sessionTypes.accessProblem(type) == null ? Parameter.Kind.SESSION : Parameter.Kind.UNSUPPORTED;
    }

    /** The type that messages show; for a type variable that cannot be a session, the bound that prevents it. */
    private TypeMirror shown(TypeMirror type) {
        TypeMirror accessProblem = type.getKind() == TypeKind.TYPEVAR ? sessionTypes.accessProblem(type) : null;
        return accessProblem == null ? type : accessProblem;
    }

    private List<String> checkedExceptions(ExecutableType method, TypeDescriber describer) {
        return method.getThrownTypes().stream()
                .filter(thrown -> !isUnchecked(thrown))
                .map(describer::describe)
                .toList();
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return types.isSubtype(thrown, typeNamed("java.lang.RuntimeException"))
                || types.isSubtype(thrown, typeNamed("java.lang.Error"));
    }

    private TypeMirror typeNamed(String name) {
        return elements.getTypeElement(name).asType();
    }
}
