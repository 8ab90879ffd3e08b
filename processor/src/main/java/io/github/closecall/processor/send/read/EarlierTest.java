package io.github.closecall.processor.send.read;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a statement tests one of the variables, and may then leave: an {@code assert}, an {@code if} with a
 * {@code return}, or a call of a method that throws, at any depth of blocks.
 */
final class EarlierTest extends TreeScanner<@Nullable Boolean, @Nullable Void> {

    private final Set<Element> variables;
    private final SourceClass source;
    private final boolean byThrowing;
    private final boolean followsCalls;
    private boolean inLoop;

    private EarlierTest(Set<Element> variables, SourceClass source, boolean byThrowing, boolean followsCalls) {
        this.variables = variables;
        this.source = source;
        this.byThrowing = byThrowing;
        this.followsCalls = followsCalls;
    }

    static boolean isIn(StatementTree statement, Set<Element> variables, SourceClass source) {
        return Boolean.TRUE.equals(new EarlierTest(variables, source, false, true).scan(statement, null));
    }

    /**
     * Whether the body of a method or lambda tests one of its parameters, and may then throw an exception.
     *
     * @param followsCalls whether to look into the methods that it calls, too
     */
    static boolean throwsIn(Tree body, Set<Element> parameters, SourceClass source, boolean followsCalls) {
        return Boolean.TRUE.equals(new EarlierTest(parameters, source, true, followsCalls).scan(body, null));
    }

    @Override
    public @Nullable Boolean scan(@Nullable Tree tree, @Nullable Void unused) {
        boolean around = inLoop;
        inLoop |= Departures.isBreakTarget(tree);
        Boolean found = super.scan(tree, null);
        inLoop = around;
        return found;
    }

    @Override
    public @Nullable Boolean visitAssert(AssertTree tree, @Nullable Void unused) {
        return Mentions.of(variables, tree.getCondition(), source);
    }

    @Override
    public @Nullable Boolean visitIf(IfTree tree, @Nullable Void unused) {
        return isTest(tree.getCondition(), tree) ? Boolean.TRUE : super.visitIf(tree, null);
    }

    @Override
    public @Nullable Boolean visitSwitch(SwitchTree tree, @Nullable Void unused) {
        return isTest(tree.getExpression(), tree) ? Boolean.TRUE : super.visitSwitch(tree, null);
    }

    @Override
    public @Nullable Boolean visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        boolean isCheck = followsCalls && source.checkingCalls().include(tree, variables);
        return isCheck ? Boolean.TRUE : super.visitMethodInvocation(tree, null);
    }

    private boolean isTest(Tree condition, Tree statement) {
        return Mentions.of(variables, condition, source)
                && (byThrowing ? Departures.mayThrow(statement) : Departures.mayLeave(statement, inLoop));
    }

    @Override
    public @Nullable Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return false;
    }

    @Override
    public @Nullable Boolean visitClass(ClassTree tree, @Nullable Void unused) {
        return false;
    }

    @Override
    public Boolean reduce(@Nullable Boolean first, @Nullable Boolean second) {
        return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
    }
}
