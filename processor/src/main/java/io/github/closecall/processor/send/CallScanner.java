package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls in the source of a type that pass something.
 *
 * <p>Method references are no calls: nobody can tell what they will be given.
 */
final class CallScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<Call> calls = new ArrayList<>(0);

    private CallScanner() {}

    /**
     * A call of a method or constructor.
     *
     * @param tree the call
     * @param arguments what it passes, at least one
     */
    record Call(Tree tree, List<? extends ExpressionTree> arguments) {}

    /** The calls in a type, in their order in the source. */
    static List<Call> calls(ClassTree type) {
        CallScanner scanner = new CallScanner();
        scanner.scan(type, null);
        return scanner.calls;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        add(tree, tree.getArguments());
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        add(tree, tree.getArguments());
        return super.visitNewClass(tree, null);
    }

    private void add(Tree tree, List<? extends ExpressionTree> arguments) {
        if (!arguments.isEmpty()) {
            calls.add(new Call(tree, arguments));
        }
    }
}
