package io.github.closecall.processor.send.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The source of a top-level type, with its names resolved. */
public final class SourceClass {

    private final Trees trees;
    private final TreePath path;
    private @Nullable Variables variables;

    /**
     * Creates the view of a type.
     *
     * @param trees the compiler
     * @param unit the file in which the type is declared
     * @param tree the declaration
     */
    public SourceClass(Trees trees, CompilationUnitTree unit, ClassTree tree) {
        this.trees = trees;
        this.path = new TreePath(new TreePath(unit), tree);
    }

    /** The declaration. */
    public TreePath path() {
        return path;
    }

    /** What a name, a call or a declaration in the source refers to, null if that is not known. */
    public @Nullable Element element(Tree part) {
        // The compiler keeps the answer in the tree itself, so the rest of the path does not matter.
        return trees.getElement(new TreePath(path, part));
    }

    /** The whole path to a part of the source. Slow: it searches the source. */
    public TreePath path(Tree part) {
        return TreePath.getPath(path, part);
    }

    /** What is assigned to the variables of the type and its methods. */
    Variables variables() {
        if (variables == null) {
            variables = new Variables(this);
            variables.scan(path, null);
        }
        return variables;
    }
}
