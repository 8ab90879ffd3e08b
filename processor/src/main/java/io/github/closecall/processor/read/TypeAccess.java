package io.github.closecall.processor.read;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.Position;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out which types a dispatcher, a separate class in the package of the handler type, can name. */
final class TypeAccess {

    private final Elements elements;

    TypeAccess(Elements elements) {
        this.elements = elements;
    }

    /** Whether a type and its enclosing types are all public. */
    static boolean isPublic(TypeElement type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** What prevents a dispatcher in a package from naming a type, null if nothing does. */
    @Nullable
    AccessProblem accessProblem(TypeElement type, PackageElement from, TypeDescriber describer, Position position) {
        for (Element element = type; element instanceof TypeElement named; element = element.getEnclosingElement()) {
            String subject = named == type ? "" : "is in " + describer.describe(named) + ", which ";
            Set<Modifier> modifiers = named.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return new AccessProblem(
                        subject + "is private", "Make " + describer.describe(named) + " package-private.", position);
            }
            if (!modifiers.contains(Modifier.PUBLIC)
                    && !elements.getPackageOf(named).equals(from)) {
                String reason = subject + "is not public and in another package";
                return new AccessProblem(reason, "Make " + describer.describe(named) + " public.", position);
            }
        }
        return moduleProblem(type, from, position);
    }

    /** What prevents a module from seeing a type of another module, null if nothing does. */
    private @Nullable AccessProblem moduleProblem(TypeElement type, PackageElement from, Position position) {
        ModuleElement module = elements.getModuleOf(from);
        ModuleElement other = elements.getModuleOf(type);
        if (module == null
                || module.isUnnamed()
                || module.equals(other)
                || elements.getTypeElement(module, type.getQualifiedName()) != null) {
            return null;
        }
        return new AccessProblem(
                "the module " + module + " cannot see",
                "Require the module " + other + ", and have it export " + elements.getPackageOf(type) + ".",
                position);
    }

    /** What prevents the dispatcher from naming a type with its arguments, null if nothing does. */
    @Nullable
    AccessProblem accessProblem(TypeMirror type, PackageElement from, TypeDescriber describer, Position position) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.ARRAY) {
            return accessProblem(((ArrayType) type).getComponentType(), from, describer, position);
        }
        if (kind == TypeKind.WILDCARD) {
            WildcardType wildcard = (WildcardType) type;
            AccessProblem upper = accessProblemIfPresent(wildcard.getExtendsBound(), from, describer, position);
            return upper != null ? upper : accessProblemIfPresent(wildcard.getSuperBound(), from, describer, position);
        }
        if (kind != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        AccessProblem own = accessProblem(element, from, describer, position);
        if (own != null) {
            String reason = "needs " + describer.describe(element) + ", which " + own.reason();
            return new AccessProblem(reason, own.advice(), position);
        }
        AccessProblem around = accessProblemIfPresent(OuterType.of(declared), from, describer, position);
        return around != null ? around : firstAccessProblem(declared.getTypeArguments(), from, describer, position);
    }

    /** What prevents the dispatcher from naming one of these types, null if nothing does. */
    @Nullable
    AccessProblem firstAccessProblem(
            List<? extends TypeMirror> types, PackageElement from, TypeDescriber describer, Position position) {
        for (TypeMirror type : types) {
            AccessProblem accessProblem = accessProblem(type, from, describer, position);
            if (accessProblem != null) {
                return accessProblem;
            }
        }
        return null;
    }

    private @Nullable AccessProblem accessProblemIfPresent(
            @Nullable TypeMirror type, PackageElement from, TypeDescriber describer, Position position) {
        return type == null ? null : accessProblem(type, from, describer, position);
    }
}
