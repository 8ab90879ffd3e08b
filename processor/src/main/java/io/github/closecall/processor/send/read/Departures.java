package io.github.closecall.processor.send.read;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether a statement may leave the enclosing statements. */
final class Departures extends TreeScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Tree.Kind> BREAK_TARGETS = Set.of(
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.SWITCH);

    private boolean inLoop;
    private boolean found;
    private boolean foundThrow;

    private Departures(boolean inLoop) {
        this.inLoop = inLoop;
    }

    /**
     * Whether a statement may leave the enclosing statements.
     *
     * @param inLoop whether a {@code break} or {@code continue} without a label only leaves a loop or a {@code switch},
     *     which does not count
     */
    static boolean mayLeave(Tree statement, boolean inLoop) {
        Departures departures = new Departures(inLoop);
        departures.scan(statement, null);
        return departures.found;
    }

    /** Whether a statement may leave them by a {@code throw}. */
    static boolean mayThrow(Tree statement) {
        Departures departures = new Departures(false);
        departures.scan(statement, null);
        return departures.foundThrow;
    }

    /** Whether a {@code break} in a statement only leaves that statement. */
    static boolean isBreakTarget(@Nullable Tree tree) {
        return tree != null && BREAK_TARGETS.contains(tree.getKind());
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean around = inLoop;
        inLoop |= isBreakTarget(tree);
        super.scan(tree, null);
        inLoop = around;
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        found = true;
        foundThrow = true;
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
        found |= !inLoop || tree.getLabel() != null;
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
        found |= !inLoop || tree.getLabel() != null;
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
