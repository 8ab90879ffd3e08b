package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the calls in a parsed file that pass a listener to an adapter, and the classes of these listeners. */
final class WrappingCalls extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Set<String> methods;
    private final Set<String> instantiated = new HashSet<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Set<ExpressionTree> arguments = new HashSet<>();
    private final Set<String> wrapped = new HashSet<>();

    private WrappingCalls(Set<String> methods) {
        this.methods = methods;
    }

    /**
     * The simple names of the classes of wrapped listeners. If these are not clear, all classes that the file declares
     * or instantiates.
     */
    static Set<String> listeners(CompilationUnitTree unit, Set<String> methods) {
        WrappingCalls calls = new WrappingCalls(methods);
        calls.scan(unit, null);
        calls.arguments.forEach(calls::addListener);
        return calls.wrapped;
    }

    private void addListener(ExpressionTree argument) {
        String variable = lastName(argument);
        String type = argument instanceof NewClassTree creation
                ? lastName(creation.getIdentifier())
                : variables.get(variable == null ? "" : variable);
        if (type == null) {
            wrapped.addAll(instantiated);
        } else {
            wrapped.add(type);
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        instantiated.add(tree.getSimpleName().toString());
        return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        String type = lastName(tree.getIdentifier());
        if (type != null) {
            instantiated.add(type);
        }
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Tree value = tree.getInitializer() instanceof NewClassTree creation ? creation.getIdentifier() : tree.getType();
        String type = lastName(value);
        if (type != null) {
            variables.put(tree.getName().toString(), type);
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        String method = lastName(tree.getMethodSelect());
        if (method != null && methods.contains(method)) {
            arguments.addAll(tree.getArguments());
        }
        return super.visitMethodInvocation(tree, null);
    }

    private static @Nullable String lastName(@Nullable Tree tree) {
        if (tree instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return tree instanceof IdentifierTree identifier ? identifier.getName().toString() : null;
    }
}
