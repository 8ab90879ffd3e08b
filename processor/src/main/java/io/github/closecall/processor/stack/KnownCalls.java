package io.github.closecall.processor.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known about a method, of a library or with {@code @SentCloseCode}. It is asked about every call of a
 * program, so it looks methods up by the compiler's own names and caches the results.
 */
public final class KnownCalls {

    private final Map<Name, List<KnownCall>> byName = new HashMap<>();
    private final Map<ExecutableElement, Optional<KnownCall>> found = new HashMap<>();
    private final SentCloseCode sentCloseCode;

    /** Creates the index for one compilation. */
    public KnownCalls(Elements elements, StatusTypes statusTypes) {
        this.sentCloseCode = new SentCloseCode(elements, statusTypes);
        for (Library library : Libraries.ALL) {
            for (KnownCall call : library.calls()) {
                byName.computeIfAbsent(elements.getName(call.pattern().calledName()), name -> new ArrayList<>())
                        .add(call);
            }
        }
    }

    /** What is known about a method or constructor, null if nothing is. */
    public @Nullable KnownCall find(ExecutableElement method) {
        return found.computeIfAbsent(method, unknown -> Optional.ofNullable(search(unknown)))
                .orElse(null);
    }

    private @Nullable KnownCall search(ExecutableElement method) {
        Element owner = Objects.requireNonNull(method.getEnclosingElement());
        Element named = method.getKind() == ElementKind.CONSTRUCTOR ? owner : method;
        for (KnownCall candidate : byName.getOrDefault(named.getSimpleName(), List.of())) {
            if (candidate.pattern().matches(method)) {
                return candidate;
            }
        }
        return sentCloseCode.call(method);
    }
}
