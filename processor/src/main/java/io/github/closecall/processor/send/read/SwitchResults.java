package io.github.closecall.processor.send.read;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the expressions from which a switch expression gets its value: after its arrows, and in its {@code yield}s. */
final class SwitchResults extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<TreePath> results = new ArrayList<>();

    private SwitchResults() {}

    static List<TreePath> of(TreePath path, SwitchExpressionTree expression) {
        SwitchResults scanner = new SwitchResults();
        for (CaseTree branch : expression.getCases()) {
            scanner.scan(new TreePath(path, branch), null);
        }
        return scanner.results;
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void unused) {
        if (tree.getBody() instanceof ExpressionTree result) {
            results.add(new TreePath(getCurrentPath(), result));
            return null;
        }
        return tree.getBody() == null ? scan(tree.getStatements(), null) : scan(tree.getBody(), null);
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, @Nullable Void unused) {
        results.add(new TreePath(getCurrentPath(), tree.getValue()));
        return null;
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
    }
}
