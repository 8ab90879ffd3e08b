package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.LibraryIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Follows received codes through publishers, futures and the like, from their source to lambdas. */
final class Publishers {

    private final SourceClass source;
    private final LibraryIndex index;
    private final CodeReader codes;
    private final Map<Tree, Optional<ReceivedCode>> published = new HashMap<>();

    Publishers(SourceClass source, LibraryIndex index, CodeReader codes) {
        this.source = source;
        this.index = index;
        this.codes = codes;
    }

    /** Whether a variable is the parameter of a lambda to which a publisher passes a received code. */
    boolean passTo(VariableElement variable) {
        TreePath declaration = source.variables().declaration(variable);
        TreePath lambda = declaration == null ? null : declaration.getParentPath();
        return declaration != null
                && lambda != null
                && lambda.getLeaf() instanceof LambdaExpressionTree tree
                && tree.getParameters().indexOf(declaration.getLeaf()) == 0
                && passedTo(lambda) != null;
    }

    /** The received code that a publisher passes to a function, null if it passes something else. */
    @Nullable
    ReceivedCode passedTo(TreePath function) {
        TreePath publisher = publisherOf(function);
        return publisher == null ? null : published(Alternative.of(publisher));
    }

    /** The publisher that passes its values to a function, null if the function is not its argument. */
    private @Nullable TreePath publisherOf(TreePath function) {
        TreePath parent = function.getParentPath();
        if (parent.getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && call.getArguments().indexOf(function.getLeaf()) == 0
                && source.element(call) instanceof ExecutableElement operator
                && index.receivedCodes().passes(operator)) {
            return new TreePath(new TreePath(parent, select), select.getExpression());
        }
        return null;
    }

    /** The received code that a publisher publishes, null if it publishes something else. */
    @Nullable
    ReceivedCode published(Alternative publisher) {
        Optional<ReceivedCode> known = published.get(publisher.tree());
        if (known == null) {
            known = find(publisher);
            published.put(publisher.tree(), known);
        }
        return known.orElse(null);
    }

    private Optional<ReceivedCode> find(Alternative publisher) {
        return source.alternatives().of(publisher).stream()
                .map(this::publishedBy)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ReceivedCode> publishedBy(Alternative publisher) {
        if (!(publisher.tree() instanceof MethodInvocationTree call)
                || !(source.element(call) instanceof ExecutableElement method)) {
            return Optional.empty();
        }
        if (index.receivedCodes().isPublishedBy(method)) {
            return Optional.of(new ReceivedCode(publisher.path(), publisher.variables(), null, false));
        }
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Optional.empty();
        }
        Alternative before = publisher.part(select.getExpression());
        if (index.receivedCodes().keeps(method)) {
            return isChecked(call, method) ? Optional.empty() : Optional.ofNullable(published(before));
        }
        return index.receivedCodes().maps(method) && published(before) != null
                ? mapped(publisher.part(call.getArguments().get(0)))
                : Optional.empty();
    }

    /** Whether an operator throws an exception for some codes: {@code doOnNext(status -> requireSendable(status))}. */
    private boolean isChecked(MethodInvocationTree call, ExecutableElement operator) {
        return index.receivedCodes().passes(operator)
                && !call.getArguments().isEmpty()
                && source.checkingCalls().includeFunction(call.getArguments().get(0));
    }

    /** The received code that a function returns for a received code, empty if it returns something else. */
    private Optional<ReceivedCode> mapped(Alternative function) {
        if (function.tree() instanceof LambdaExpressionTree lambda) {
            return lambda.getBody() instanceof ExpressionTree body ? returned(function.part(body)) : Optional.empty();
        }
        KnownCall known = function.tree() instanceof MemberReferenceTree reference
                        && source.element(reference) instanceof ExecutableElement method
                ? index.calls().find(method)
                : null;
        return known == null || known.sends()
                ? Optional.empty()
                : Optional.of(new ReceivedCode(function.path(), function.variables(), null, false));
    }

    private Optional<ReceivedCode> returned(Alternative body) {
        TypeMirror type = source.type(body.tree());
        return type == null
                ? Optional.empty()
                : codes.read(body, type).stream()
                        .flatMap(code -> Stream.ofNullable(code.received()))
                        .filter(received -> !Guards.decideOver(received.path(), received, source))
                        .findFirst();
    }
}
