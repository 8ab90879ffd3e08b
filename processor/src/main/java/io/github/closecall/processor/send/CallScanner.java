package io.github.closecall.processor.send;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.send.rule.KnownCall;
import io.github.closecall.processor.send.rule.KnownCallIndex;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known calls in the source of a type and has them checked.
 *
 * <p>Method references are no calls: nobody can tell what they will be given.
 */
final class CallScanner extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SourceClass source;
    private final KnownCallIndex knownCalls;
    private final Findings findings;

    CallScanner(SourceClass source, KnownCallIndex knownCalls, Findings findings) {
        this.source = source;
        this.knownCalls = knownCalls;
        this.findings = findings;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        check(tree, tree.getArguments());
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        check(tree, tree.getArguments());
        return super.visitNewClass(tree, null);
    }

    private void check(Tree tree, List<? extends ExpressionTree> arguments) {
        if (arguments.isEmpty() || !(source.element(tree) instanceof ExecutableElement method)) {
            return;
        }
        KnownCall known = knownCalls.find(method);
        if (known != null) {
            ArgumentCheck check = new ArgumentCheck(known, method, source.path(tree), source, knownCalls, findings);
            check.check(arguments);
        }
    }
}
