package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds out whether an expression mentions one of some variables, other than to compare it with null. */
final class Mentions extends TreeScanner<@Nullable Boolean, @Nullable Void> {

    /** Of variables with a condition in them. Nobody names that many. */
    private static final int MAX = 50;

    private final SourceClass source;
    private final Set<Element> variables;
    private final Set<Element> others = new HashSet<>();

    private Mentions(Set<Element> variables, SourceClass source) {
        this.variables = variables;
        this.source = source;
    }

    static boolean of(Set<Element> variables, @Nullable Tree expression, SourceClass source) {
        return Boolean.TRUE.equals(new Mentions(variables, source).scan(expression, null));
    }

    @Override
    public @Nullable Boolean visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        Element variable = source.element(tree);
        if (variable == null || variables.contains(variable)) {
            return variable != null;
        }
        // A test may have a name: boolean lost = code == 1006.
        TreePath value =
                others.size() < MAX && others.add(variable) ? source.variables().onlyValue(variable) : null;
        return value != null && Boolean.TRUE.equals(scan(value.getLeaf(), null));
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
