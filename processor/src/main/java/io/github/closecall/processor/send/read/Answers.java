package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.closecall.processor.stack.AnsweringListener;
import io.github.closecall.processor.stack.HarmlessCalls;
import io.github.closecall.processor.stack.Supertypes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a method may answer a Close frame: by its own call, in a method of the same sources that it calls,
 * or by passing the connection on. It certainly does not answer only if everything that it calls is known.
 */
public final class Answers extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final AnsweringListener listener;
    private final SourceClass source;
    private final List<ExecutableElement> methods;
    private final Set<ExecutableElement> seen = new HashSet<>();
    private boolean possible;

    private Answers(AnsweringListener listener, SourceClass source, List<ExecutableElement> methods) {
        this.listener = listener;
        this.source = source;
        this.methods = methods;
    }

    /**
     * Whether a method may answer.
     *
     * @param methods the methods of its class and superclasses
     */
    public static boolean arePossibleIn(
            ExecutableElement method, AnsweringListener listener, SourceClass source, List<ExecutableElement> methods) {
        Answers answers = new Answers(listener, source, methods);
        answers.follow(method);
        return answers.possible;
    }

    /** Looks into a method, and into the listener's methods that may override it. */
    private void followOverridden(ExecutableElement method) {
        follow(method);
        methods.stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .filter(other ->
                        other.getParameters().size() == method.getParameters().size())
                .forEach(this::follow);
    }

    private void follow(ExecutableElement method) {
        if (seen.add(method)) {
            MethodTree tree = source.declaration(method);
            possible |= tree == null || tree.getBody() == null;
            scan(tree == null ? null : tree.getBody(), null);
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        ExpressionTree receiver =
                tree.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
        boolean isOnSuper =
                receiver instanceof IdentifierTree name && name.getName().contentEquals("super");
        boolean isKnown = source.element(tree) instanceof ExecutableElement method && visitCall(method, isOnSuper);
        if (!(receiver instanceof IdentifierTree)) {
            scan(receiver, null);
        }
        tree.getArguments().stream()
                .filter(argument -> !(isKnown && argument instanceof IdentifierTree))
                .forEach(argument -> scan(argument, null));
        return null;
    }

    /** Looks at a called method, and returns whether everything that it does with its arguments is known. */
    private boolean visitCall(ExecutableElement method, boolean isOnSuper) {
        Element owner = Objects.requireNonNull(method.getEnclosingElement());
        if (Supertypes.include(owner, listener.connection())) {
            possible |= listener.answers().contains(method.getSimpleName().toString());
            return false;
        }
        if (source.isInSource(method)) {
            followOverridden(method);
            return true;
        }
        // The library's own implementations of the callbacks do nothing.
        boolean isNothing = isOnSuper
                && owner instanceof TypeElement type
                && type.getQualifiedName().contentEquals(listener.type());
        possible |= !isNothing && !HarmlessCalls.include(method);
        return isNothing;
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        possible |=
                !(source.element(tree) instanceof ExecutableElement constructor && HarmlessCalls.include(constructor));
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        possible = true;
        return null;
    }

    /** Finds the connection as an argument of an unknown method, or assigned to something. */
    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        possible |= isConnection(tree);
        return null;
    }

    private boolean isConnection(Tree expression) {
        return source.type(expression) instanceof DeclaredType type
                && Supertypes.include(type.asElement(), listener.connection());
    }
}
