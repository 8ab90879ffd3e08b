package io.github.closecall.processor.send.read;

import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Remembers the types whose sources are being compiled, because the compiler forgets the source of a class once it has
 * written the class file.
 */
public final class SourceTypes {

    private final Trees trees;
    private final Set<Element> remembered = new HashSet<>();

    /** Creates an empty set for one compilation. */
    public SourceTypes(Trees trees) {
        this.trees = trees;
    }

    /** Adds a top-level type. */
    public void add(TypeElement type) {
        remembered.add(type);
    }

    /** Whether an element is declared in one of the types. */
    boolean include(Element element) {
        return trees.getTree(element) != null || remembered.contains(topLevel(element));
    }

    private static Element topLevel(Element element) {
        Element type = element;
        for (Element outer = element;
                outer != null && !(outer instanceof PackageElement);
                outer = outer.getEnclosingElement()) {
            type = outer;
        }
        return type;
    }
}
