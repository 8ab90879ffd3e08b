package io.github.closecall.processor.send.read;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Finds out whether a program tests the length of a text before sending it. */
final class LengthTests extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean found;

    private LengthTests() {}

    /** Whether a condition on a length controls a part of the source. */
    static boolean decideOver(TreePath part) {
        for (TreePath inner = part; inner.getParentPath() != null; inner = inner.getParentPath()) {
            if (decidesOver(inner.getLeaf(), inner.getParentPath().getLeaf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean decidesOver(Tree part, Tree whole) {
        if (whole instanceof BlockTree block) {
            return block.getStatements().stream()
                    .takeWhile(statement -> statement != part)
                    .anyMatch(LengthTests::mayLeave);
        }
        Tree condition = Guards.condition(whole);
        return condition != null && condition != part && isIn(condition);
    }

    /** Matches {@code if (reason.length() > 123) return;}. */
    private static boolean mayLeave(StatementTree statement) {
        return statement instanceof IfTree test && isIn(test.getCondition()) && Departures.mayLeave(test, false);
    }

    private static boolean isIn(Tree condition) {
        LengthTests tests = new LengthTests();
        tests.scan(condition, null);
        return tests.found;
    }

    /** Matches {@code text.length()} and {@code bytes.length}. */
    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        found |= isLength(tree.getIdentifier());
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        found |= isLength(tree.getName());
        return null;
    }

    private static boolean isLength(Name name) {
        return name.toString().endsWith("ength");
    }
}
