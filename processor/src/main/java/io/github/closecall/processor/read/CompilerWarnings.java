package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the warnings that the compiler would give for what a dispatcher has to mention. Users must never see them. */
final class CompilerWarnings {

    private final Elements elements;

    CompilerWarnings(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the words for {@code @SuppressWarnings} on the dispatcher.
     *
     * @param type the handler type
     * @param called the methods that the dispatcher calls
     * @param session the session that it takes, null for none
     */
    List<String> read(TypeElement type, List<? extends Element> called, @Nullable Parameter session) {
        List<String> words = new ArrayList<>(0);
        if (isDeprecated(type, called) || (session != null && mentionsDeprecated(session.type()))) {
            words.add("deprecation");
            words.add("removal");
        }
        if (session != null && mentionsRaw(session.type())) {
            words.add("rawtypes");
        }
        if (session != null && Reachability.isPublic(type) && isInNamedModule(type)) {
            words.add("exports");
        }
        return words;
    }

    private boolean isInNamedModule(TypeElement type) {
        Element module = elements.getModuleOf(type);
        return module != null && !module.getSimpleName().isEmpty();
    }

    private boolean isDeprecated(TypeElement type, List<? extends Element> called) {
        for (Element method : called) {
            if (elements.isDeprecated(method)) {
                return true;
            }
        }
        return isDeprecated(type);
    }

    private boolean isDeprecated(Element type) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (elements.isDeprecated(element)) {
                return true;
            }
        }
        return false;
    }

    private boolean mentionsDeprecated(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        for (TypeMirror argument : declared.getTypeArguments()) {
            if (mentionsDeprecated(argument)) {
                return true;
            }
        }
        return isDeprecated(declared.asElement());
    }

    private static boolean mentionsRaw(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        for (TypeMirror argument : declared.getTypeArguments()) {
            if (mentionsRaw(argument)) {
                return true;
            }
        }
        TypeElement element = (TypeElement) declared.asElement();
        return declared.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
    }
}
