package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.closecall.processor.stack.CheckingLibraries;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Finds out whether a method throws an exception if what it is given is not as it should be. */
final class CheckingCalls {

    private final SourceClass source;

    private CheckingCalls(SourceClass source) {
        this.source = source;
    }

    /** Whether a call is such a check of one of some variables: {@code checkArgument(code != 1005)}. */
    static boolean include(MethodInvocationTree call, Set<Element> variables, SourceClass source) {
        if (!(source.element(call) instanceof ExecutableElement method)) {
            return false;
        }
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (Mentions.of(variables, call.getArguments().get(i), source)) {
                given.add(Math.min(i, method.getParameters().size() - 1));
            }
        }
        return !given.isEmpty() && new CheckingCalls(source).isCheck(method, given);
    }

    /** Whether a lambda or a method reference checks its first argument so. */
    static boolean includeFunction(ExpressionTree function, SourceClass source) {
        if (function instanceof LambdaExpressionTree lambda) {
            return EarlierTest.throwsIn(lambda.getBody(), elements(lambda.getParameters(), source), source, true);
        }
        return function instanceof MemberReferenceTree reference
                && source.element(reference) instanceof ExecutableElement method
                && !method.getParameters().isEmpty()
                && new CheckingCalls(source).isCheck(method, Set.of(0));
    }

    private boolean isCheck(ExecutableElement method, Set<Integer> given) {
        if (CheckingLibraries.include(method)) {
            return true;
        }
        MethodTree declaration = source.declaration(method);
        if (declaration == null || declaration.getBody() == null) {
            return false;
        }
        List<VariableTree> parameters = given.stream()
                .<VariableTree>map(declaration.getParameters()::get)
                .toList();
        return EarlierTest.throwsIn(declaration.getBody(), elements(parameters, source), source, false);
    }

    private static Set<Element> elements(List<? extends Tree> variables, SourceClass source) {
        Set<Element> elements = new HashSet<>();
        variables.stream().map(source::element).filter(Objects::nonNull).forEach(elements::add);
        return elements;
    }
}
