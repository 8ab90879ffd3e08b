package io.github.closecall.processor.send.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Collects what is assigned to the variables of a class, in order to know those that have one value for ever. */
final class Variables extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Tree.Kind> ASSIGNING = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final SourceClass source;
    private final Map<Element, TreePath> initialisers = new HashMap<>();
    private final Set<Element> reassigned = new HashSet<>();

    Variables(SourceClass source) {
        this.source = source;
    }

    /**
     * The only value of a variable: what a final field or an effectively final local variable is initialised with. Null
     * for other variables, and for those that are declared elsewhere.
     */
    @Nullable
    TreePath onlyValue(Element variable) {
        boolean isFixed = variable.getKind() == ElementKind.FIELD
                ? variable.getModifiers().contains(Modifier.FINAL)
                : !reassigned.contains(variable);
        return isFixed ? initialisers.get(variable) : null;
    }

    /** Whether something is assigned to a variable apart from its first value. */
    boolean isReassigned(Element variable) {
        return reassigned.contains(variable);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element variable = source.element(tree);
        ExpressionTree initialiser = tree.getInitializer();
        if (variable != null && initialiser != null) {
            initialisers.put(variable, new TreePath(getCurrentPath(), initialiser));
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        markReassigned(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        markReassigned(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        if (ASSIGNING.contains(tree.getKind())) {
            markReassigned(tree.getExpression());
        }
        return super.visitUnary(tree, null);
    }

    private void markReassigned(ExpressionTree target) {
        Element variable = source.element(target);
        if (variable != null) {
            reassigned.add(variable);
        }
    }
}
