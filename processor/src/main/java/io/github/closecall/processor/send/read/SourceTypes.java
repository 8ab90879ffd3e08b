package io.github.closecall.processor.send.read;

import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The types whose sources are being compiled. The compiler forgets the source of a class as soon as it has written the
 * class file, so those that it comes to are remembered.
 */
public final class SourceTypes {

    private final Trees trees;
    private final Set<Element> remembered = new HashSet<>();

    /** Creates the set for one compilation, without any type. */
    public SourceTypes(Trees trees) {
        this.trees = trees;
    }

    /** Remembers a type at the top level of a file. */
    public void add(TypeElement type) {
        remembered.add(type);
    }

    /** Whether something is declared in one of the types. */
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
