package io.github.closecall.processor.read;

import java.util.Comparator;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Identifies a type across rounds: a compiler may represent it by a different object in each round, and two modules may
 * each have a type of this name.
 *
 * @param module its module, {@code ""} for the unnamed one
 * @param name its qualified name
 */
public record TypeKey(String module, String name) implements Comparable<TypeKey> {

    private static final Comparator<TypeKey> ORDER =
            Comparator.comparing(TypeKey::name).thenComparing(TypeKey::module);

    /** The key of a type. */
    public static TypeKey of(TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        String moduleName = module == null ? "" : module.getQualifiedName().toString();
        return new TypeKey(moduleName, type.getQualifiedName().toString());
    }

    /** The type in this round, null if there is none. */
    public @Nullable TypeElement find(Elements elements) {
        ModuleElement dispatcherPackage = module.isEmpty() ? null : elements.getModuleElement(module);
        return dispatcherPackage == null
                ? elements.getTypeElement(name)
                : elements.getTypeElement(dispatcherPackage, name);
    }

    @Override
    public int compareTo(TypeKey other) {
        return ORDER.compare(this, other);
    }
}
