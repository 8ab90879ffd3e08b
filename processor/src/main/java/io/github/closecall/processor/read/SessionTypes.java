package io.github.closecall.processor.read;

import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Decides which types can be sessions. Those that cannot were probably meant as the reason, the cause or the event. */
final class SessionTypes {

    /** The packages of CloseCall's own types. */
    private static final Set<String> OURS =
            Set.of(Names.PACKAGE, Names.PACKAGE + ".adapter", Names.PACKAGE + ".protocol");

    /** The names of the types with code and reason that other libraries' {@code @OnClose} methods take. */
    private static final Set<String> OF_OTHERS = Set.of("CloseReason", "CloseStatus");

    private final Types types;
    private final Elements elements;

    SessionTypes(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /** What prevents a type from being a session: the type itself or one of its bounds; null if nothing does. */
    @Nullable
    TypeMirror accessProblem(TypeMirror type) {
        if (type instanceof TypeVariable variable && type.getKind() == TypeKind.TYPEVAR) {
            return ((TypeParameterElement) variable.asElement())
                    .getBounds().stream()
                            .filter(bound -> !isOfLanguage(bound))
                            .map(this::accessProblem)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
        }
        return type.getKind() == TypeKind.DECLARED && canBeSession((DeclaredType) type) ? null : type;
    }

    /**
     * Whether a bound is {@code Object} or an interface such as {@code AutoCloseable}, which a session may implement.
     */
    private boolean isOfLanguage(TypeMirror bound) {
        return Names.isNamed(bound, Names.OBJECT)
                || (bound.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) bound).asElement() instanceof TypeElement element
                        && element.getKind().isInterface()
                        && dispatcherPackage(element).equals("java.lang"));
    }

    private boolean canBeSession(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String dispatcherPackage = dispatcherPackage(element);
        return !dispatcherPackage.equals("java.lang")
                && !OURS.contains(dispatcherPackage)
                && !Names.isNamed(element, "java.util.Optional")
                && !OF_OTHERS.contains(element.getSimpleName().toString())
                && !Names.isNamesake(element)
                && !types.isSubtype(
                        type, elements.getTypeElement(Names.THROWABLE).asType());
    }

    private String dispatcherPackage(TypeElement type) {
        PackageElement dispatcherPackage = elements.getPackageOf(type);
        return dispatcherPackage.getQualifiedName().toString();
    }
}
