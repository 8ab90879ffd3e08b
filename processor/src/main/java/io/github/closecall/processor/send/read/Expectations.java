package io.github.closecall.processor.send.read;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.TestLibraries;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Finds out whether a program expects a call to be refused: it catches the exception, or asserts that it is thrown. */
public final class Expectations {

    private static final String REFUSAL = "java.lang.IllegalArgumentException";

    private final SourceClass source;

    private Expectations(SourceClass source) {
        this.source = source;
    }

    /** Whether the refusal of a call is expected. */
    public static boolean include(TreePath call, SourceClass source) {
        return new Expectations(source).include(call);
    }

    private boolean include(TreePath call) {
        boolean isInSameMethod = true;
        for (TreePath inner = call; inner.getParentPath() != null; inner = inner.getParentPath()) {
            Tree part = inner.getLeaf();
            Tree whole = inner.getParentPath().getLeaf();
            isInSameMethod &= !(part instanceof LambdaExpressionTree || part instanceof ClassTree);
            if (isInSameMethod && whole instanceof TryTree attempt && part == attempt.getBlock() && catches(attempt)) {
                return true;
            }
            if (whole instanceof MethodInvocationTree outer
                    && outer.getArguments().contains(part)
                    && source.element(outer) instanceof ExecutableElement method
                    && TestLibraries.isOfAssertions(method)) {
                return true;
            }
            if (whole instanceof MethodInvocationTree outer
                    && outer.getMethodSelect() == part
                    && isGivenRefusal(outer)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an argument is the class of the refusal, as in {@code onErrorResume(IllegalArgumentException.class, ..)}
     * of a publisher, or in an assertion.
     */
    private boolean isGivenRefusal(MethodInvocationTree call) {
        return call.getArguments().stream()
                .anyMatch(argument -> argument instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("class")
                        && isRefusal(select.getExpression()));
    }

    private boolean isRefusal(Tree type) {
        return String.valueOf(source.type(type)).equals(REFUSAL);
    }

    private boolean catches(TryTree attempt) {
        return attempt.getCatches().stream()
                .map(CatchTree::getParameter)
                .flatMap(parameter -> parameter.getType() instanceof UnionTypeTree union
                        ? union.getTypeAlternatives().stream()
                        : List.of(parameter.getType()).stream())
                .anyMatch(this::isRefusal);
    }
}
