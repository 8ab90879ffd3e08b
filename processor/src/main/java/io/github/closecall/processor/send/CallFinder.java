package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.KnownCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known calls in the source of a type. Paths use memory, so they are created only for the few classes with
 * such a call.
 */
final class CallFinder extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final SourceClass source;
    private final KnownCalls knownCalls;
    private final Map<Tree, ExecutableElement> methods = new HashMap<>();

    private CallFinder(SourceClass source, KnownCalls knownCalls) {
        this.source = source;
        this.knownCalls = knownCalls;
    }

    /** The known calls in a type, in their order in the source. */
    static List<Call> find(SourceClass source, KnownCalls knownCalls) {
        CallFinder finder = new CallFinder(source, knownCalls);
        finder.scan(source.path().getLeaf(), null);
        return finder.methods.isEmpty() ? List.of() : finder.new Paths().find();
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        if (!tree.getArguments().isEmpty()) {
            add(tree, source.element(tree));
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        if (!tree.getArguments().isEmpty()) {
            add(tree, constructor(tree));
        }
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
        add(tree, source.element(tree));
        return super.visitMemberReference(tree, null);
    }

    private void add(Tree tree, @Nullable Element called) {
        if (called instanceof ExecutableElement method && knownCalls.find(method) != null) {
            methods.put(tree, method);
        }
    }

    /**
     * The constructor that a {@code new} expression calls. The compiler gives an anonymous class its own constructor,
     * which calls the intended one.
     */
    private @Nullable Element constructor(NewClassTree tree) {
        ClassTree body = tree.getClassBody();
        if (body == null) {
            return source.element(tree);
        }
        return body.getMembers().stream()
                .filter(member -> member instanceof MethodTree method && method.getReturnType() == null)
                .map(member -> superConstructor((MethodTree) member))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Element superConstructor(MethodTree constructor) {
        return constructor.getBody() != null
                        && !constructor.getBody().getStatements().isEmpty()
                        && constructor.getBody().getStatements().get(0) instanceof ExpressionStatementTree statement
                ? source.element(statement.getExpression())
                : null;
    }

    private final class Paths extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final List<Call> calls = new ArrayList<>();

        List<Call> find() {
            scan(source.path(), null);
            return calls;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
            addCall(tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
            addCall(tree);
            return super.visitNewClass(tree, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
            addCall(tree);
            return super.visitMemberReference(tree, null);
        }

        private void addCall(Tree tree) {
            ExecutableElement method = methods.get(tree);
            KnownCall known = method == null ? null : knownCalls.find(method);
            if (method != null && known != null) {
                calls.add(new Call(getCurrentPath(), method, known, source));
            }
        }
    }
}
