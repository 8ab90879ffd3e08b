package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a program has a look at a received code before it sends it. If it does, it is taken to know what it
 * does.
 */
public final class CodeTests {

    private final SourceClass source;
    private final ReceivedCode code;

    private CodeTests(SourceClass source, ReceivedCode code) {
        this.source = source;
        this.code = code;
    }

    /** Whether a condition on the code decides over the call. */
    public static boolean guard(TreePath call, ReceivedCode code, SourceClass source) {
        CodeTests tests = new CodeTests(source, code);
        return tests.decideOver(call) || tests.decideOver(code.path());
    }

    private boolean decideOver(TreePath path) {
        for (TreePath inner = path; inner.getParentPath() != null; inner = inner.getParentPath()) {
            if (decidesOver(inner.getLeaf(), inner.getParentPath().getLeaf())) {
                return true;
            }
        }
        return false;
    }

    private boolean decidesOver(Tree part, Tree whole) {
        if (whole instanceof BlockTree block) {
            return isTestedBefore(part, block.getStatements());
        }
        if (whole instanceof CaseTree label && label.getStatements() != null) {
            return isTestedBefore(part, label.getStatements());
        }
        Tree condition = condition(whole);
        return condition != null && condition != part && tests(condition);
    }

    /** Whether an earlier statement tests the code; what it does then is taken to be right. */
    private boolean isTestedBefore(Tree statement, List<? extends StatementTree> statements) {
        for (StatementTree earlier : statements) {
            if (earlier == statement) {
                return false;
            }
            Tree condition = condition(earlier);
            if (condition != null && tests(condition) && Jumps.areIn(earlier)) {
                return true;
            }
        }
        return false;
    }

    /** What decides over the parts of a statement or an expression, null if nothing does. */
    private static @Nullable Tree condition(Tree tree) {
        if (tree instanceof IfTree statement) {
            return statement.getCondition();
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

    private boolean tests(Tree condition) {
        return Boolean.TRUE.equals(new Mentions(source, code.variables()).scan(condition, null));
    }

    /** Whether an expression mentions one of some variables, other than to compare it with null. */
    private static final class Mentions extends TreeScanner<@Nullable Boolean, @Nullable Void> {

        private final SourceClass source;
        private final Set<Element> variables;
        private final Set<Element> others = new HashSet<>();

        Mentions(SourceClass source, Set<Element> variables) {
            this.source = source;
            this.variables = variables;
        }

        @Override
        public @Nullable Boolean visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            Element variable = source.element(tree);
            if (variable == null || variables.contains(variable)) {
                return variable != null;
            }
            // A test may have a name: boolean lost = code == 1006.
            TreePath value = others.add(variable) ? source.variables().onlyValue(variable) : null;
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
}
