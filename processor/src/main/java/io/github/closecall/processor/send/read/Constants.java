package io.github.closecall.processor.send.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Computes constant expressions. The compiler computes them, too, but does not expose the results. This class also
 * looks into variables that are not constants to the compiler, but always keep their initial value.
 *
 * <p>The variables are computed once, in the order of their declarations: the variables that a value mentions are then
 * mostly known, so that the work is linear in the length of a class and recursion stays shallow.
 */
final class Constants {

    /** The limit for a concatenation. A string that doubles with every line would exhaust the memory. */
    private static final int MAX_LENGTH = 1_000;

    private static final int MAX_DEPTH = 500;

    private final SourceClass source;
    private final Map<Element, Optional<Object>> values = new HashMap<>();
    private int depth;

    Constants(SourceClass source) {
        this.source = source;
        source.variables().all().forEach(this::computed);
    }

    /** The value of an expression that is a constant of type {@code int} or narrower, null for others. */
    @Nullable
    Integer number(Tree expression) {
        return asInt(value(expression));
    }

    /** The value of an expression that is a constant string, null for others. */
    @Nullable
    String string(Tree expression) {
        return value(expression) instanceof String string ? string : null;
    }

    /** The string that a constant of any type becomes in a concatenation, null for others. */
    @Nullable
    String text(Tree expression) {
        Object value = value(expression);
        return value == null ? null : value.toString();
    }

    private @Nullable Object value(Tree expression) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        depth++;
        try {
            return valueOf(expression);
        } finally {
            depth--;
        }
    }

    private @Nullable Object valueOf(Tree expression) {
        if (expression instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (expression instanceof ParenthesizedTree parenthesized) {
            return value(parenthesized.getExpression());
        }
        if (expression instanceof TypeCastTree cast) {
            return cast(value(cast.getExpression()), cast.getType());
        }
        if (expression instanceof UnaryTree unary) {
            return unary(unary);
        }
        if (expression instanceof BinaryTree binary) {
            return binary(binary);
        }
        return expression instanceof ExpressionTree ? variable(source.element(expression)) : null;
    }

    private @Nullable Object variable(@Nullable Element element) {
        if (!(element instanceof VariableElement variable)) {
            return null;
        }
        return variable.getConstantValue() != null
                ? variable.getConstantValue()
                : computed(variable).orElse(null);
    }

    private Optional<Object> computed(Element variable) {
        Optional<Object> known = values.get(variable);
        if (known != null) {
            return known;
        }
        // Until its value is known, a variable has none, which ends cycles of variables that refer to one another.
        values.put(variable, Optional.empty());
        TreePath onlyValue = source.variables().onlyValue(variable);
        Optional<Object> value = onlyValue == null ? Optional.empty() : Optional.ofNullable(value(onlyValue.getLeaf()));
        values.put(variable, value);
        return value;
    }

    private static @Nullable Object cast(@Nullable Object value, Tree type) {
        if (!(type instanceof PrimitiveTypeTree primitive)) {
            return value;
        }
        Integer number = value instanceof Long wide ? Integer.valueOf(wide.intValue()) : asInt(value);
        if (number == null) {
            return null;
        }
        return switch (primitive.getPrimitiveTypeKind()) {
            case INT -> number;
            case SHORT -> (int) number.shortValue();
            case BYTE -> (int) number.byteValue();
            case CHAR -> (char) number.intValue();
            default -> null;
        };
    }

    private @Nullable Object unary(UnaryTree tree) {
        Integer operand = number(tree.getExpression());
        if (operand == null) {
            return null;
        }
        return switch (tree.getKind()) {
            case UNARY_PLUS -> operand;
            case UNARY_MINUS -> -operand;
            case BITWISE_COMPLEMENT -> ~operand;
            default -> null;
        };
    }

    private @Nullable Object binary(BinaryTree tree) {
        Object left = value(tree.getLeftOperand());
        Object right = left == null ? null : value(tree.getRightOperand());
        if (left == null || right == null) {
            return null;
        }
        if (left instanceof String || right instanceof String) {
            String text = tree.getKind() == Tree.Kind.PLUS ? left.toString() + right : null;
            return text == null || text.length() > MAX_LENGTH ? null : text;
        }
        Integer first = asInt(left);
        Integer second = asInt(right);
        return first == null || second == null ? null : arithmetic(tree.getKind(), first, second);
    }

    private static @Nullable Integer arithmetic(Tree.Kind operator, int left, int right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> right == 0 ? null : Integer.valueOf(left / right);
            case REMAINDER -> right == 0 ? null : Integer.valueOf(left % right);
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> left >> right;
            case UNSIGNED_RIGHT_SHIFT -> left >>> right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            default -> null;
        };
    }

    private static @Nullable Integer asInt(@Nullable Object value) {
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Integer || value instanceof Short || value instanceof Byte
                ? Integer.valueOf(((Number) value).intValue())
                : null;
    }
}
