package io.github.closecall.processor.stack;

import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds users' methods that send a close code: those with {@code @SentCloseCode}, and those that override them. */
final class SentCloseCode {

    private static final Limits LIMITS =
            Limits.everyCode("WebSocket implementations refuse it, change it or break the protocol with it");

    private final Elements elements;
    private final StatusTypes statusTypes;

    SentCloseCode(Elements elements, StatusTypes statusTypes) {
        this.elements = elements;
        this.statusTypes = statusTypes;
    }

    /** The known call for a method or constructor with such a parameter, null if it has none. */
    @Nullable
    KnownCall call(ExecutableElement method) {
        if (method.getParameters().stream().noneMatch(parameter -> statusTypes.holdCode(parameter.asType()))) {
            return null;
        }
        List<ExecutableElement> declarations = declarations(method);
        List<Role> roles = IntStream.range(0, method.getParameters().size())
                .mapToObj(index -> declarations.stream().anyMatch(declaration -> isOn(declaration, index))
                        ? Role.CODE
                        : Role.OTHER)
                .toList();
        String name = method.getSimpleName().toString();
        return roles.contains(Role.CODE)
                ? new KnownCall(new MethodPattern("", false, name, roles), true, LIMITS)
                : null;
    }

    /** The method and those that it overrides. */
    private List<ExecutableElement> declarations(ExecutableElement method) {
        List<ExecutableElement> declarations = new ArrayList<>(List.of(method));
        if (method.getKind() == ElementKind.METHOD
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getEnclosingElement() instanceof TypeElement owner) {
            for (TypeElement supertype : Supertypes.of(owner)) {
                for (Element member : supertype.getEnclosedElements()) {
                    if (member instanceof ExecutableElement inherited
                            && inherited.getSimpleName().equals(method.getSimpleName())
                            && elements.overrides(method, inherited, owner)) {
                        declarations.add(inherited);
                    }
                }
            }
        }
        return declarations;
    }

    private static boolean isOn(ExecutableElement method, int index) {
        return AnnotationReader.find(method.getParameters().get(index), Names.SENT_CLOSE_CODE) != null;
    }
}
