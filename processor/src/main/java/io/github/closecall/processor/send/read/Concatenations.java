package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Splits string concatenations into their parts. */
final class Concatenations {

    private Concatenations() {}

    /** Whether an expression is a concatenation. */
    static boolean isOne(Tree expression) {
        return expression.getKind() == Tree.Kind.PLUS;
    }

    /** The parts of a concatenation; the expression itself if it is none. */
    static List<Tree> parts(Tree expression) {
        List<Tree> parts = new ArrayList<>();
        // Not recursive, because a text of many lines is a deep tree.
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
