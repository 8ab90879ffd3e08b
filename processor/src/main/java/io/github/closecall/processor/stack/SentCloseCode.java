package io.github.closecall.processor.stack;

import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The methods of users that send a close code, and say so with {@code @SentCloseCode}. */
final class SentCloseCode {

    private static final Limits LIMITS =
            Limits.everyCode("WebSocket implementations refuse it, change it or break the protocol with it");

    private SentCloseCode() {}

    /** The call of a method or constructor with such a parameter, null if it has none. */
    static @Nullable KnownCall call(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (parameters.stream().noneMatch(SentCloseCode::isOn)) {
            return null;
        }
        List<Role> roles = parameters.stream()
                .map(parameter -> isOn(parameter) ? Role.CODE : Role.OTHER)
                .toList();
        String name = method.getSimpleName().toString();
        return new KnownCall(new MethodPattern("", false, name, roles), true, LIMITS);
    }

    private static boolean isOn(VariableElement parameter) {
        return AnnotationReader.find(parameter, Names.SENT_CLOSE_CODE) != null;
    }
}
