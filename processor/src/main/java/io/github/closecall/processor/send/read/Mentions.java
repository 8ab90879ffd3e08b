package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds out whether an expression mentions one of the variables, other than in a comparison with null. */
final class Mentions extends TreeScanner<@Nullable Boolean, @Nullable Void> {

    /** The limit for variables that hold a condition; more than any real program has. */
    private static final int MAX = 50;

    private final SourceClass source;
    private final Set<Element> variables;
    private final Set<Element> others = new HashSet<>();

    private Mentions(Set<Element> variables, SourceClass source) {
        this.variables = variables;
        this.source = source;
    }

    static boolean of(Set<Element> variables, @Nullable Tree expression, SourceClass source) {
        return expression != null && new Mentions(variables, source).isIn(expression);
    }

    @Override
    public @Nullable Boolean visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Element variable = source.element(tree);
        if (variable == null || variables.contains(variable)) {
            return variable != null;
        }
        // A test may be in a variable: boolean lost = code == 1006.
        return others.size() < MAX && others.add(variable) && isNameOfTest(variable);
    }

    private boolean isNameOfTest(Element variable) {
        TreePath onlyValue = source.variables().onlyValue(variable);
        if (onlyValue != null) {
            return isIn(onlyValue.getLeaf());
        }
        return variable.getKind() == ElementKind.LOCAL_VARIABLE
                && source.variables().assigned(variable).stream().limit(MAX).anyMatch(this::isResultOfTest);
    }

    /** Whether the value assigned to a local variable is a test, or depends on one. */
    private boolean isResultOfTest(TreePath value) {
        if (isIn(value.getLeaf())) {
            return true;
        }
        for (TreePath inner = value; inner.getParentPath() != null; inner = inner.getParentPath()) {
            Tree condition = Guards.condition(inner.getParentPath().getLeaf());
            if (condition != null && condition != inner.getLeaf() && isIn(condition)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Tree expression) {
        return Boolean.TRUE.equals(scan(expression, null));
    }

    @Override
    public @Nullable Boolean visitBinary(BinaryTree tree, @Nullable Void unused) {
        boolean comparesWithNull = tree.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
                || tree.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
        return comparesWithNull ? Boolean.FALSE : super.visitBinary(tree, null);
    }

    @Override
    public Boolean reduce(@Nullable Boolean first, @Nullable Boolean second) {
        return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
    }
}
