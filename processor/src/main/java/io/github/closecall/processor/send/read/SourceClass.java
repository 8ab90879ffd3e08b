package io.github.closecall.processor.send.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The source of a top-level type, with its names resolved. */
public class SourceClass {

    private final Trees trees;
    private final SourceTypes types;
    private final TreePath path;
    private @Nullable Variables variables;
    private @Nullable Constants constants;
    private @Nullable Alternatives alternatives;
    private @Nullable Statements statements;
    private @Nullable CheckingCalls checkingCalls;

    /**
     * Creates the view of a type.
     *
     * @param trees the compiler
     * @param types the types of the compilation
     * @param unit the file in which the type is declared
     * @param tree the declaration
     */
    public SourceClass(Trees trees, SourceTypes types, CompilationUnitTree unit, ClassTree tree) {
        this.trees = trees;
        this.types = types;
        this.path = new TreePath(new TreePath(unit), tree);
    }

    /** The declaration. */
    public TreePath path() {
        return path;
    }

    /** The element to which a name, a call or a declaration in the source refers, null if unknown. */
    public @Nullable Element element(Tree part) {
        // The compiler stores the answer in the tree itself, so the rest of the path does not matter.
        return trees.getElement(new TreePath(path, part));
    }

    /** The type of an expression or a type name, null if unknown. */
    public @Nullable TypeMirror type(Tree part) {
        return trees.getTypeMirror(new TreePath(path, part));
    }

    /** Whether an element is declared in the sources being compiled, not in a class file. */
    public boolean isInSource(Element element) {
        return types.include(element);
    }

    /**
     * The declaration of a method, null if it is in a class file, or in a class that the compiler has already written
     * to a class file.
     */
    public @Nullable MethodTree declaration(ExecutableElement method) {
        TreePath declaration = trees.getPath(method);
        if (declaration == null || !(declaration.getLeaf() instanceof MethodTree tree)) {
            return null;
        }
        if (tree.getBody() != null) {
            // The compiler may not have resolved that class yet. Asking about a part of it makes it do so now.
            trees.getElement(new TreePath(declaration, tree.getBody()));
        }
        return tree;
    }

    /** The variables of the type and of its methods. */
    public Variables variables() {
        if (variables == null) {
            variables = new Variables(this);
            variables.scan(path, null);
        }
        return variables;
    }

    Constants constants() {
        if (constants == null) {
            constants = new Constants(this);
        }
        return constants;
    }

    Alternatives alternatives() {
        if (alternatives == null) {
            alternatives = new Alternatives(this);
        }
        return alternatives;
    }

    Statements statements() {
        if (statements == null) {
            statements = new Statements();
        }
        return statements;
    }

    CheckingCalls checkingCalls() {
        if (checkingCalls == null) {
            checkingCalls = new CheckingCalls(this);
        }
        return checkingCalls;
    }
}
