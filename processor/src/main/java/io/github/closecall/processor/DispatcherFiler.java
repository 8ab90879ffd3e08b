package io.github.closecall.processor;

import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.HandlerType;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.read.TypeKey;
import io.github.closecall.processor.write.DispatcherWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Creates the dispatchers' files, and knows who has taken a dispatcher's name. */
final class DispatcherFiler {

    private static final String RENAME = ". Rename one of the two.";

    private final Elements elements;
    private final Filer filer;
    private final DispatcherWriter writer = new DispatcherWriter(CloseCallProcessor.class.getName());

    /** The dispatchers created so far, each with its handler type. */
    private final Map<TypeKey, String> created = new HashMap<>();

    /** The classes in the source whose names end like a dispatcher's. */
    private final Set<TypeKey> taken = new HashSet<>();

    /** The dispatchers that the compiler refused to create, although no known class has their names. */
    private final Set<TypeKey> refused = new HashSet<>();

    /** The modules being compiled. */
    private final Set<String> modules = new HashSet<>();

    DispatcherFiler(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /**
     * Records which dispatcher names are taken by the classes of a round. A compiler would also detect this when a file
     * is created, but may add a warning of its own.
     */
    void noteClasses(Set<? extends Element> classes) {
        for (Element element : classes) {
            if (element instanceof TypeElement type) {
                TypeKey key = TypeKey.of(type, elements);
                modules.add(key.module());
                if (key.name().endsWith(HandlerType.DISPATCHER_SUFFIX)) {
                    taken.add(key);
                }
            }
        }
    }

    /** Returns what has taken the name of a type's dispatcher, and what to do about it; null if nothing else has. */
    @Nullable
    String clash(TypeElement type, HandlerType handlers) {
        TypeKey dispatcher = dispatcher(type, handlers);
        String owner = created.get(dispatcher);
        if (owner != null) {
            return owner.equals(handlers.name()) ? null : "the dispatcher of " + owner + RENAME;
        }
        if (taken.contains(dispatcher)) {
            return "another class" + RENAME;
        }
        // javac never writes a class with the same name as one of its inputs, not even into another module.
        return !refused.contains(dispatcher)
                ? null
                : taken.stream()
                        .filter(key -> key.name().equals(dispatcher.name()))
                        .map(key -> "a class of the module " + key.module() + RENAME)
                        .findFirst()
                        .orElseGet(() -> clashOnClassPath(dispatcher));
    }

    /** The same for a class that is compiled already: ECJ never writes a class that it finds on the class path. */
    private @Nullable String clashOnClassPath(TypeKey dispatcher) {
        TypeElement existing = dispatcher.find(elements);
        if (existing == null) {
            return null;
        }
        String refusal = " on the class path, and this compiler refuses to write a class that exists already";
        boolean isDispatcher =
                existing.getInterfaces().stream().anyMatch(type -> Names.isNamed(type, Names.CLOSE_DISPATCHER));
        return isDispatcher
                ? "the dispatcher of an earlier build" + refusal + ". Remove the output folder from the class path."
                : "a class" + refusal + RENAME;
    }

    /**
     * Creates the dispatcher of a type, unless an earlier round has created it.
     *
     * @return false if the compiler refuses it for the first time: another processor may have taken the name in this
     *     round, in which case the class exists in the next round
     */
    boolean create(TypeElement type, HandlerSet set) throws IOException {
        TypeKey dispatcher = dispatcher(type, set.type());
        if (created.containsKey(dispatcher)) {
            return true;
        }
        try {
            // A compiler infers the module from the package, which may be in several modules.
            writer.write(set, modules.size() > 1 ? dispatcher.module() + "/" : "", filer);
            created.put(dispatcher, set.type().name());
            return true;
        } catch (FilerException e) {
            if (refused.add(dispatcher)) {
                return false;
            }
            throw e;
        }
    }

    private TypeKey dispatcher(TypeElement type, HandlerType handlers) {
        String packageName = handlers.packageName();
        String name = (packageName.isEmpty() ? "" : packageName + ".") + handlers.dispatcherName();
        return new TypeKey(TypeKey.of(type, elements).module(), name);
    }
}
