package io.github.closecall.processor.read;

import io.github.closecall.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
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
        List<Element> mentioned = new ArrayList<>(called);
        addAround(type, mentioned);
        if (session != null) {
            addMentioned(session.type(), mentioned);
        }
        List<String> words = new ArrayList<>(0);
        for (Element element : mentioned) {
            if (elements.isDeprecated(element)) {
                String word = isForRemoval(element) ? "removal" : "deprecation";
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
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

    private static void addAround(Element type, List<Element> mentioned) {
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            mentioned.add(element);
        }
    }

    private static void addMentioned(TypeMirror type, List<Element> mentioned) {
        if (type instanceof DeclaredType declared) {
            addAround(declared.asElement(), mentioned);
            for (TypeMirror argument : declared.getTypeArguments()) {
                addMentioned(argument, mentioned);
            }
        }
    }

    private static boolean isForRemoval(Element element) {
        AnnotationMirror annotation = AnnotationReader.find(element, Names.DEPRECATED);
        AnnotationValue forRemoval = annotation == null ? null : AnnotationReader.written(annotation, "forRemoval");
        return forRemoval != null && Boolean.TRUE.equals(forRemoval.getValue());
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
