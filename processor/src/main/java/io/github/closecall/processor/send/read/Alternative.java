package io.github.closecall.processor.send.read;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One of the expressions that an argument may get its value from: a branch of a conditional or switch expression, or
 * what a variable is initialised with.
 *
 * @param path the expression
 * @param use where the argument uses the variable through which the expression was found, null if it was found in the
 *     argument itself
 * @param variables the variables on the way to the expression
 */
record Alternative(TreePath path, @Nullable Tree use, Set<Element> variables) {

    /** The whole argument. */
    static Alternative of(TreePath argument) {
        return new Alternative(argument, null, Set.of());
    }

    Tree tree() {
        return path.getLeaf();
    }

    /** The part of the argument to which a message belongs. */
    Tree place() {
        return use == null ? tree() : use;
    }

    /** A part of this expression. */
    Alternative part(Tree part) {
        return new Alternative(new TreePath(path, part), use, variables);
    }

    /** The expressions from which this one gets its value, itself if there are no others. */
    List<Alternative> resolve(SourceClass source) {
        List<Alternative> resolved = new ArrayList<>();
        resolve(source, resolved);
        return resolved;
    }

    private void resolve(SourceClass source, List<Alternative> resolved) {
        if (tree() instanceof ParenthesizedTree parenthesized) {
            part(parenthesized.getExpression()).resolve(source, resolved);
        } else if (tree() instanceof ConditionalExpressionTree conditional) {
            part(conditional.getTrueExpression()).resolve(source, resolved);
            part(conditional.getFalseExpression()).resolve(source, resolved);
        } else if (tree() instanceof SwitchExpressionTree expression) {
            for (TreePath result : SwitchResults.of(path, expression)) {
                new Alternative(result, use, variables).resolve(source, resolved);
            }
        } else if (tree() instanceof TypeCastTree cast && new ConstantReader(source).number(cast) == null) {
            part(cast.getExpression()).resolve(source, resolved);
        } else {
            Element variable = source.element(tree());
            TreePath value = variable == null ? null : source.variables().onlyValue(variable);
            if (variable == null || value == null || variables.contains(variable)) {
                resolved.add(this);
            } else {
                initialiser(variable, value).resolve(source, resolved);
            }
        }
    }

    private Alternative initialiser(Element variable, TreePath value) {
        Set<Element> variablesOnTheWay = new HashSet<>(variables);
        variablesOnTheWay.add(variable);
        return new Alternative(value, place(), variablesOnTheWay);
    }
}
