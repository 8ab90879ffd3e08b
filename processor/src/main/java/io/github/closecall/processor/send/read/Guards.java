package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a program tests a received code before sending it. If it does, CloseCall assumes that the test is
 * right.
 */
public final class Guards {

    private final SourceClass source;
    private final ReceivedCode code;

    private Guards(SourceClass source, ReceivedCode code) {
        this.source = source;
        this.code = code;
    }

    /**
     * Whether a condition on a code controls a call, or an expression that passes the code to it.
     *
     * @param place the part of the call's argument that has the code
     */
    public static boolean protect(TreePath place, ReceivedCode code, SourceClass source) {
        return decideOver(place, code, source) || decideOver(code.path(), code, source);
    }

    /** Whether a condition on a code controls a part of the source. */
    static boolean decideOver(TreePath part, ReceivedCode code, SourceClass source) {
        Guards guards = new Guards(source, code);
        for (TreePath inner = part; inner.getParentPath() != null; inner = inner.getParentPath()) {
            if (guards.decidesOver(inner.getLeaf(), inner.getParentPath().getLeaf())) {
                return true;
            }
        }
        return false;
    }

    private boolean decidesOver(Tree part, Tree whole) {
        if (whole instanceof BlockTree block) {
            return source.statements().followTest(part, block, block.getStatements(), code, source);
        }
        if (whole instanceof CaseTree branch) {
            return branch.getStatements() == null
                    ? CaseLabels.test(branch, code.variables(), source)
                    : source.statements().followTest(part, branch, branch.getStatements(), code, source);
        }
        Tree condition = condition(whole);
        return condition != null && condition != part && Mentions.of(code.variables(), condition, source);
    }

    /** The condition that controls the parts of a statement or an expression, null if there is none. */
    static @Nullable Tree condition(Tree tree) {
        if (tree instanceof IfTree statement) {
            return statement.getCondition();
        }
        if (tree instanceof WhileLoopTree loop) {
            return loop.getCondition();
        }
        if (tree instanceof ForLoopTree loop) {
            return loop.getCondition();
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            return conditional.getCondition();
        }
        if (tree instanceof SwitchTree statement) {
            return statement.getExpression();
        }
        if (tree instanceof SwitchExpressionTree expression) {
            return expression.getExpression();
        }
        boolean isLogical = tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
        return isLogical ? ((BinaryTree) tree).getLeftOperand() : null;
    }
}
