package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.Supertypes;
import io.github.closecall.processor.stack.TestLibraries;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds out whether a call is on a test double of a library's object: a mock, or the program's own implementation. */
public final class TestDoubles {

    private final SourceClass source;

    private TestDoubles(SourceClass source) {
        this.source = source;
    }

    /** Whether a call never reaches the library. */
    public static boolean answer(TreePath call, ExecutableElement method, KnownCall known, SourceClass source) {
        TestDoubles doubles = new TestDoubles(source);
        return doubles.isOwnImplementation(method, known)
                || doubles.isPartOfMocking(call)
                || doubles.isOnMock(call)
                || doubles.isOnFake(call, known);
    }

    private boolean isOwnImplementation(ExecutableElement method, KnownCall known) {
        return known.pattern().isOfLibrary() && !known.pattern().isExactly(method) && source.isInSource(method);
    }

    /** Matches {@code when(webSocket.close(1006, ""))}. */
    private boolean isPartOfMocking(TreePath call) {
        for (TreePath inner = call; inner.getParentPath() != null; inner = inner.getParentPath()) {
            if (inner.getParentPath().getLeaf() instanceof MethodInvocationTree outer
                    && outer.getArguments().contains(inner.getLeaf())
                    && isOfMocks(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Matches {@code verify(webSocket).close(1006, "")}, or a call on a variable that holds a mock. */
    private boolean isOnMock(TreePath call) {
        return call.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select
                && source.alternatives().of(new TreePath(call, select.getExpression())).stream()
                        .map(Alternative::tree)
                        .anyMatch(tree -> isOfMocks(tree) || isVariableWithMock(tree));
    }

    private boolean isVariableWithMock(Tree tree) {
        Element variable = tree instanceof ExpressionTree ? source.element(tree) : null;
        return variable != null
                && (TestLibraries.isMock(variable)
                        || source.variables().assigned(variable).stream()
                                .map(TreePath::getLeaf)
                                .anyMatch(this::isOfMocks));
    }

    /** Matches a call on a variable of the library's type that only ever holds objects of the program's own classes. */
    private boolean isOnFake(TreePath call, KnownCall known) {
        return call.getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getMethodSelect() instanceof MemberSelectTree select
                && source.alternatives().of(new TreePath(call, select.getExpression())).stream()
                        .allMatch(value -> isFake(value.tree(), known) || isVariableWithFakes(value.tree(), known));
    }

    /** Whether everything that is assigned to a variable is a fake. What callers pass as a parameter is unknown. */
    private boolean isVariableWithFakes(Tree tree, KnownCall known) {
        Element variable = source.element(tree);
        List<TreePath> assigned = variable == null || variable.getKind() == ElementKind.PARAMETER
                ? List.of()
                : source.variables().assigned(variable);
        return !assigned.isEmpty() && assigned.stream().allMatch(value -> isFake(value.getLeaf(), known));
    }

    private boolean isFake(Tree tree, KnownCall known) {
        Element constructor = tree instanceof NewClassTree ? source.element(tree) : null;
        return constructor != null
                && constructor.getEnclosingElement() instanceof TypeElement type
                && Stream.concat(Stream.of(type), Supertypes.of(type).stream())
                        .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
                        .anyMatch(method -> known.pattern().matches(method) && isOwnImplementation(method, known));
    }

    private boolean isOfMocks(Tree tree) {
        return tree instanceof MethodInvocationTree call
                && source.element(call) instanceof ExecutableElement method
                && TestLibraries.isOfMocks(method);
    }
}
