package io.github.closecall.processor.send.read;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Finds out whether a program has a look at the length of a text before it sends it. */
final class LengthTests extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean found;

    private LengthTests() {}

    /** Whether a condition on a length decides over a part of the source. */
    static boolean decideOver(TreePath part) {
        for (TreePath inner = part; inner.getParentPath() != null; inner = inner.getParentPath()) {
            Tree condition = Guards.condition(inner.getParentPath().getLeaf());
            if (condition != null && condition != inner.getLeaf() && isIn(condition)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Tree condition) {
        LengthTests tests = new LengthTests();
        tests.scan(condition, null);
        return tests.found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        found |= tree.getMethodSelect().toString().endsWith("length");
        return super.visitMethodInvocation(tree, null);
    }
}
