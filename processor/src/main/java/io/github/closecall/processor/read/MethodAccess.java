package io.github.closecall.processor.read;

import io.github.closecall.processor.model.AccessProblem;
import io.github.closecall.processor.model.DispatcherNames;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.read.HandlerMethods.HandlerMethod;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds out which handlers a dispatcher, a separate class in the package of the handler type, can call. */
final class MethodAccess {

    private final Elements elements;

    MethodAccess(Elements elements) {
        this.elements = elements;
    }

    /** What prevents the dispatcher from calling a method on the handler type, null if nothing does. */
    @Nullable
    AccessProblem accessProblem(ExecutableElement method, TypeElement type, Position position) {
        Set<Modifier> modifiers = method.getModifiers();
        if (!SourceVersion.isName(method.getSimpleName())) {
            return new AccessProblem("has a name that Java cannot write", "Rename it.", position);
        }
        if (modifiers.contains(Modifier.STATIC) && isHidden(type)) {
            return new AccessProblem(
                    "is static, and the name of its class means something else in the dispatcher",
                    "Rename the class.",
                    position);
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            boolean isInInterface =
                    HandlerMethod.declaringType(method).getKind().isInterface();
            return new AccessProblem(
                    "is private", isInInterface ? privateInInterface(method) : "Make it package-private.", position);
        }
        if (modifiers.contains(Modifier.PUBLIC)) {
            ExecutableElement found = Shadow.of(method, type);
            String advice = found == null ? "" : "Rename one of the two.";
            return found == null
                    ? null
                    : new AccessProblem(
                            "is hidden by " + TypeDescriber.SIMPLE.describe(found) + ", which the JVM finds first",
                            advice,
                            position);
        }
        if (modifiers.contains(Modifier.PROTECTED)) {
            boolean isNear = elements.getPackageOf(method).equals(elements.getPackageOf(type));
            String advice = modifiers.contains(Modifier.STATIC)
                    ? "Make it public."
                    : "Override it in " + TypeDescriber.SIMPLE.describe(type) + ", or make it public.";
            return isNear ? null : new AccessProblem("is protected and in another package", advice, position);
        }
        TypeElement otherPackage = otherPackage(method, type);
        if (otherPackage == null) {
            return null;
        }
        TypeDescriber describer = TypeDescriber.of(List.of(HandlerMethod.declaringType(method), otherPackage, type));
        String reason = otherPackage.equals(type)
                ? "is package-private and in another package"
                : "is package-private, and " + describer.describe(otherPackage) + " in between is in another package";
        return new AccessProblem(reason, "Make it public.", position);
    }

    private static String privateInInterface(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC) ? "Remove private." : "Make it a default method.";
    }

    /** Whether a dispatcher cannot refer to a class by any name, neither the simple nor the qualified name. */
    private boolean isHidden(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String withoutPackage = packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
        return DispatcherNames.hide(first(withoutPackage))
                && (packageName.isEmpty()
                        || DispatcherNames.hide(first(name))
                        || elements.getTypeElement(packageName + "." + first(name)) != null);
    }

    private static String first(String name) {
        return name.split("\\.", 2)[0];
    }

    /**
     * The first class of another package between a type and its package-private method, where the method stops being
     * inherited.
     */
    private @Nullable TypeElement otherPackage(ExecutableElement method, TypeElement type) {
        TypeMirror heir = type.asType();
        while (heir instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && !element.equals(method.getEnclosingElement())) {
            if (!elements.getPackageOf(element).equals(elements.getPackageOf(method))) {
                return element;
            }
            heir = element.getSuperclass();
        }
        return null;
    }
}
