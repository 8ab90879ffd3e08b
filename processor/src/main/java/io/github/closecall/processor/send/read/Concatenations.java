package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes sums of strings apart. */
final class Concatenations {

    private Concatenations() {}

    /** Whether an expression is a sum. */
    static boolean isOne(Tree expression) {
        return expression.getKind() == Tree.Kind.PLUS;
    }

    /** The summands of an expression, itself if it is no sum. */
    static List<Tree> parts(Tree expression) {
        List<Tree> parts = new ArrayList<>();
        // Not by recursion: a text of many lines is a deep tree.
        Deque<Tree> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Tree tree = open.pop();
            if (tree instanceof ParenthesizedTree parenthesized) {
                open.push(parenthesized.getExpression());
            } else if (tree instanceof BinaryTree binary && isOne(tree)) {
                open.push(binary.getRightOperand());
                open.push(binary.getLeftOperand());
            } else {
                parts.add(tree);
            }
        }
        return parts;
    }
}
