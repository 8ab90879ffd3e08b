package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.LibraryIndex;
import io.github.closecall.processor.stack.StatusType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads which codes an argument may bring, as a number or in an object. */
public final class CodeReader {

    private final SourceClass source;
    private final LibraryIndex index;
    private final List<SentCode> codes = new ArrayList<>();

    private CodeReader(SourceClass source, LibraryIndex index) {
        this.source = source;
        this.index = index;
    }

    /** The codes that an argument certainly or possibly brings, as far as anything is known about it. */
    public static List<SentCode> read(TreePath argument, SourceClass source, LibraryIndex index) {
        CodeReader reader = new CodeReader(source, index);
        reader.read(Alternative.of(argument));
        return reader.codes;
    }

    private void read(Alternative argument) {
        for (Alternative alternative : argument.resolve(source)) {
            Integer number = new ConstantReader(source).number(alternative.tree());
            Element element = source.element(alternative.tree());
            if (number != null) {
                codes.add(new SentCode(alternative.place(), number, null));
            } else if (element instanceof ExecutableElement method) {
                readCall(alternative, method);
            } else if (element instanceof VariableElement variable) {
                readVariable(alternative, variable);
            }
        }
    }

    private void readVariable(Alternative alternative, VariableElement variable) {
        Integer code = index.statusTypes().neverSent(variable);
        if (code != null) {
            codes.add(new SentCode(alternative.place(), code, null));
        } else if (variable.getKind() == ElementKind.PARAMETER
                && !source.variables().isReassigned(variable)
                && index.receivedCodes().isToldTo(variable)) {
            StatusType status = index.statusTypes().find(variable.asType());
            String name = variable.getSimpleName().toString();
            addReceived(alternative, status == null ? name : status.number().replace("{status}", name), variable);
        }
    }

    private void readCall(Alternative alternative, ExecutableElement method) {
        if (index.receivedCodes().isReturnedBy(method)) {
            ExpressionTree receiver = receiver(alternative.tree());
            Element variable = receiver == null ? null : source.element(receiver);
            addReceived(alternative, alternative.tree().toString(), variable);
            return;
        }
        KnownCall known = index.calls().find(method);
        Tree origin = known == null ? null : origin(alternative.tree(), known);
        if (known == null || origin == null) {
            return;
        }
        int before = codes.size();
        read(alternative.part(origin));
        removeRefused(known, before);
    }

    /** The part of a call that has the code in it. */
    private static @Nullable Tree origin(Tree call, KnownCall known) {
        if (known.pattern().onStatus()) {
            return receiver(call);
        }
        int index = known.pattern().indexOfCode();
        if (known.sends() || index < 0) {
            return null;
        }
        return call instanceof NewClassTree creation
                ? creation.getArguments().get(index)
                : ((MethodInvocationTree) call).getArguments().get(index);
    }

    private static @Nullable ExpressionTree receiver(Tree call) {
        return call instanceof MethodInvocationTree invocation
                        && invocation.getMethodSelect() instanceof MemberSelectTree select
                ? select.getExpression()
                : null;
    }

    /** What the inner call refuses is reported there. */
    private void removeRefused(KnownCall inner, int from) {
        for (int i = codes.size() - 1; i >= from; i--) {
            Integer constant = codes.get(i).constant();
            if (constant != null && !inner.limits().codes().contains(constant)) {
                codes.remove(i);
            }
        }
    }

    private void addReceived(Alternative alternative, String expression, @Nullable Element variable) {
        Set<Element> variables = new HashSet<>(alternative.variables());
        if (variable != null) {
            variables.add(variable);
        }
        codes.add(new SentCode(alternative.place(), null, new ReceivedCode(expression, alternative.path(), variables)));
    }
}
