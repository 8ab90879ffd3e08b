package io.github.closecall.processor.send.read;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One of the expressions that may give an argument its value: a branch of a conditional or switch expression, or the
 * initialiser of a variable.
 *
 * @param path the expression
 * @param use where the argument uses the variable that led to the expression, null if the expression is in the argument
 *     itself
 * @param variables the variables on the way to the expression
 */
record Alternative(TreePath path, @Nullable TreePath use, Set<Element> variables) {

    /** A whole expression. */
    static Alternative of(TreePath expression) {
        return new Alternative(expression, null, Set.of());
    }

    Tree tree() {
        return path.getLeaf();
    }

    /** The part of the argument at which to report. */
    TreePath place() {
        return use == null ? path : use;
    }

    /** A part of this expression. */
    Alternative part(Tree part) {
        return new Alternative(new TreePath(path, part), use, variables);
    }

    /** This expression, found through another one that is or uses a variable. */
    Alternative through(Alternative user, @Nullable Element variable) {
        Set<Element> all = new HashSet<>(variables);
        all.addAll(user.variables);
        if (variable != null) {
            all.add(variable);
        }
        return new Alternative(path, user.place(), all);
    }
}
