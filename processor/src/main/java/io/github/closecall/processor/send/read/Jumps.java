package io.github.closecall.processor.send.read;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Finds out whether a statement may leave the statements around it. */
final class Jumps extends TreeScanner<@Nullable Void, @Nullable Void> {

    private boolean found;

    private Jumps() {}

    static boolean areIn(StatementTree statement) {
        Jumps jumps = new Jumps();
        jumps.scan(statement, null);
        return jumps.found;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }

    @Override
    public @Nullable Void visitBreak(BreakTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }

    @Override
    public @Nullable Void visitContinue(ContinueTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }
}
