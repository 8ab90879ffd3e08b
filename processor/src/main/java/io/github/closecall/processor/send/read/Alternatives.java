package io.github.closecall.processor.send.read;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Finds the expressions from which an expression gets its value. Examines each variable once, in the order of the
 * declarations, like {@link Constants}.
 */
final class Alternatives {

    /** More than any real program has; without a limit, the number could double with every line. */
    private static final int MAX = 50;

    private final SourceClass source;
    private final Map<Element, List<Alternative>> ofVariables = new HashMap<>();

    Alternatives(SourceClass source) {
        this.source = source;
        source.variables().all().forEach(this::ofVariable);
    }

    /** The expressions from which an expression gets its value; itself if there are no others. */
    Collection<Alternative> of(TreePath expression) {
        return of(Alternative.of(expression));
    }

    /** The expressions from which an expression gets its value; itself if there are no others. */
    Collection<Alternative> of(Alternative expression) {
        Map<Tree, Alternative> found = new LinkedHashMap<>();
        add(expression, found);
        return found.values();
    }

    private void add(Alternative expression, Map<Tree, Alternative> found) {
        if (found.size() >= MAX) {
            return;
        }
        if (expression.tree() instanceof ParenthesizedTree parenthesized) {
            add(expression.part(parenthesized.getExpression()), found);
        } else if (expression.tree() instanceof ConditionalExpressionTree conditional) {
            add(expression.part(conditional.getTrueExpression()), found);
            add(expression.part(conditional.getFalseExpression()), found);
        } else if (expression.tree() instanceof SwitchExpressionTree switched) {
            for (TreePath result : SwitchResults.of(expression.path(), switched)) {
                add(new Alternative(result, expression.use(), expression.variables()), found);
            }
        } else if (expression.tree() instanceof TypeCastTree cast
                && source.constants().number(cast) == null) {
            add(expression.part(cast.getExpression()), found);
        } else if (expression.tree() instanceof NewArrayTree array && array.getInitializers() != null) {
            array.getInitializers().forEach(element -> add(expression.part(element), found));
        } else {
            addVariable(expression, found);
        }
    }

    private void addVariable(Alternative expression, Map<Tree, Alternative> found) {
        Element variable = source.element(expression.tree());
        List<Alternative> values = variable == null ? List.of() : ofVariable(variable);
        if (values.isEmpty()) {
            found.putIfAbsent(expression.tree(), expression);
        }
        for (Alternative value : values) {
            if (found.size() < MAX) {
                found.putIfAbsent(value.tree(), value.through(expression, variable));
            }
        }
    }

    /**
     * The values of an effectively final variable; none for other variables, and none at the end of a very long chain.
     */
    private List<Alternative> ofVariable(Element variable) {
        List<Alternative> known = ofVariables.get(variable);
        if (known != null) {
            return known;
        }
        // Until its values are known, a variable has none, which ends cycles of variables that refer to one another.
        ofVariables.put(variable, List.of());
        TreePath value = source.variables().onlyValue(variable);
        List<Alternative> values = value == null ? List.of() : List.copyOf(of(value));
        List<Alternative> near = values.stream()
                .filter(alternative -> alternative.variables().size() < MAX)
                .toList();
        List<Alternative> result = near.size() == values.size() ? values : List.of();
        ofVariables.put(variable, result);
        return result;
    }
}
