package io.github.closecall.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the classes of {@code java.lang} whose simple names are hidden by other classes in a dispatcher's package. */
final class HiddenNames {

    private static final String LANGUAGE = "java.lang.";

    /** The classes that every dispatcher may mention. */
    private static final List<String> MENTIONED = List.of("Object", "Override", "String", "SuppressWarnings");

    private final Elements elements;
    private @Nullable PackageElement lastPackage;

    /** Whether a name is hidden in the last package; cached because looking up a missing class is slow. */
    private final Map<String, Boolean> hidden = new HashMap<>();

    HiddenNames(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns the simple names.
     *
     * @param dispatcherPackage the package
     * @param signature the types that the dispatcher mentions in addition to the handler type
     */
    List<String> read(PackageElement dispatcherPackage, List<TypeMirror> signature) {
        if (!dispatcherPackage.equals(lastPackage)) {
            lastPackage = dispatcherPackage;
            hidden.clear();
        }
        List<String> names = new ArrayList<>();
        for (String name : MENTIONED) {
            addIfHidden(name, dispatcherPackage, names);
        }
        List<Element> mentioned = new ArrayList<>();
        for (TypeMirror type : signature) {
            CompilerWarnings.addMentioned(type, mentioned);
        }
        for (Element element : mentioned) {
            String name = element.getSimpleName().toString();
            if (Names.isNamed(element, LANGUAGE + name) && !names.contains(name)) {
                addIfHidden(name, dispatcherPackage, names);
            }
        }
        return names;
    }

    private void addIfHidden(String name, PackageElement dispatcherPackage, List<String> names) {
        boolean isHidden = hidden.computeIfAbsent(name, unknown -> isDeclared(name, dispatcherPackage));
        if (isHidden) {
            names.add(name);
        }
    }

    private boolean isDeclared(String simpleName, PackageElement dispatcherPackage) {
        String name =
                dispatcherPackage.isUnnamed() ? simpleName : dispatcherPackage.getQualifiedName() + "." + simpleName;
        ModuleElement module = elements.getModuleOf(dispatcherPackage);
        TypeElement type = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
        return type != null;
    }
}
