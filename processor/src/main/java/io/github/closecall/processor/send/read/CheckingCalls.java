package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.closecall.processor.stack.CheckingLibraries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the calls in a class of methods that throw an exception for invalid arguments. Examines each method once,
 * however often it is called.
 */
final class CheckingCalls {

    private final SourceClass source;
    private final Map<Check, Boolean> known = new HashMap<>();

    CheckingCalls(SourceClass source) {
        this.source = source;
    }

    /** Whether a call checks one of the variables: {@code checkArgument(code != 1005)}. */
    boolean include(MethodInvocationTree call, Set<Element> variables) {
        if (!(source.element(call) instanceof ExecutableElement method)
                || method.getParameters().isEmpty()) {
            return false;
        }
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < call.getArguments().size(); i++) {
            if (Mentions.of(variables, call.getArguments().get(i), source)) {
                given.add(Math.min(i, method.getParameters().size() - 1));
            }
        }
        return !given.isEmpty() && known.computeIfAbsent(new Check(method, given), this::search);
    }

    /** Whether a lambda or a method reference checks its first argument in this way. */
    boolean includeFunction(ExpressionTree function) {
        if (function instanceof LambdaExpressionTree lambda) {
            return EarlierTest.throwsIn(lambda.getBody(), elements(lambda.getParameters()), source, true);
        }
        return function instanceof MemberReferenceTree reference
                && source.element(reference) instanceof ExecutableElement method
                && !method.getParameters().isEmpty()
                && known.computeIfAbsent(new Check(method, Set.of(0)), this::search);
    }

    private boolean search(Check check) {
        if (CheckingLibraries.include(check.method)) {
            return true;
        }
        MethodTree declaration = source.declaration(check.method);
        if (declaration == null || declaration.getBody() == null) {
            return false;
        }
        List<VariableTree> parameters = check.given.stream()
                .<VariableTree>map(declaration.getParameters()::get)
                .toList();
        return EarlierTest.throwsIn(declaration.getBody(), elements(parameters), source, false);
    }

    private Set<Element> elements(List<? extends Tree> variables) {
        Set<Element> elements = new HashSet<>();
        variables.stream().map(source::element).filter(Objects::nonNull).forEach(elements::add);
        return elements;
    }

    /** A method, and the indices of the parameters that receive values to check. */
    private record Check(ExecutableElement method, Set<Integer> given) {}
}
