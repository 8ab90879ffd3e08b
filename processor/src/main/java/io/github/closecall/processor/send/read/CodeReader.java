package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.LibraryIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads which codes an argument may have, as a number or in an object. */
public final class CodeReader {

    private final SourceClass source;
    private final LibraryIndex index;
    private final Publishers publishers;

    /** Creates a reader of the arguments in a class. */
    public CodeReader(SourceClass source, LibraryIndex index) {
        this.source = source;
        this.index = index;
        this.publishers = new Publishers(source, index, this);
    }

    /**
     * The codes that an argument certainly or possibly has, as far as they are known.
     *
     * @param target the type of the parameter
     */
    public List<SentCode> read(TreePath argument, TypeMirror target) {
        return read(Alternative.of(argument), target);
    }

    /** The received code that a publisher passes to a function, null if it passes something else. */
    public @Nullable ReceivedCode readPassed(TreePath function) {
        return publishers.passedTo(function);
    }

    List<SentCode> read(Alternative argument, TypeMirror target) {
        List<SentCode> codes = new ArrayList<>();
        Integer whole = source.constants().number(argument.tree());
        if (whole != null) {
            codes.add(new SentCode(argument.place(), target, whole, null));
            return codes;
        }
        for (Alternative alternative : source.alternatives().of(argument)) {
            Integer number = source.constants().number(alternative.tree());
            Element element = source.element(alternative.tree());
            if (number != null) {
                codes.add(new SentCode(alternative.place(), target, number, null));
            } else if (element instanceof ExecutableElement method) {
                codes.addAll(readCall(alternative, method, target));
            } else if (element instanceof VariableElement variable) {
                codes.addAll(readVariable(alternative, variable, target));
            }
        }
        return codes;
    }

    private List<SentCode> readVariable(Alternative alternative, VariableElement variable, TypeMirror target) {
        Integer code = index.statusTypes().neverSent(variable);
        if (code != null) {
            return List.of(new SentCode(alternative.place(), target, code, null));
        }
        boolean isReceived = variable.getKind() == ElementKind.PARAMETER
                && !source.variables().isReassigned(variable)
                && (index.receivedCodes().isToldTo(variable) || publishers.passTo(variable));
        return isReceived ? List.of(received(alternative, target, variable, alternative.tree())) : List.of();
    }

    private List<SentCode> readCall(Alternative alternative, ExecutableElement method, TypeMirror target) {
        ExpressionTree receiver = receiver(alternative.tree());
        if (index.receivedCodes().isReturnedBy(method)) {
            return List.of(received(alternative, target, receiver == null ? null : source.element(receiver), receiver));
        }
        if (receiver != null && index.receivedCodes().unwraps(method)) {
            return publishers.published(alternative.part(receiver)) == null
                    ? List.of()
                    : List.of(received(alternative, target, null, null));
        }
        KnownCall known = index.calls().find(method);
        if (known == null || known.sends()) {
            return List.of();
        }
        return known.pattern().onStatus()
                ? readReceiver(alternative, receiver, target)
                : readArgument(alternative, method, known);
    }

    /**
     * The codes in the object on which a method is called. They are reported at that object only if the method returns
     * another object of its type.
     */
    private List<SentCode> readReceiver(Alternative alternative, @Nullable ExpressionTree receiver, TypeMirror target) {
        if (receiver == null) {
            return List.of();
        }
        Alternative part = alternative.part(receiver);
        TypeMirror type = source.type(receiver);
        return type != null && type.toString().equals(String.valueOf(source.type(alternative.tree())))
                ? read(part, type)
                : read(new Alternative(part.path(), alternative.place(), part.variables()), target);
    }

    /** The codes that a call puts into an object, without those that it refuses, which are reported at that call. */
    private List<SentCode> readArgument(Alternative alternative, ExecutableElement method, KnownCall known) {
        int position = known.pattern().indexOfCode();
        if (position < 0) {
            return List.of();
        }
        Tree argument = alternative.tree() instanceof NewClassTree creation
                ? creation.getArguments().get(position)
                : ((MethodInvocationTree) alternative.tree()).getArguments().get(position);
        TypeMirror target = method.getParameters().get(position).asType();
        return read(alternative.part(argument), target).stream()
                .filter(code ->
                        code.constant() == null || known.limits().codes().contains(code.constant()))
                .toList();
    }

    /**
     * A received code.
     *
     * @param variable the variable that holds it, as a number or in an object
     * @param holder the expression for that variable or object
     */
    private SentCode received(
            Alternative alternative, TypeMirror target, @Nullable Element variable, @Nullable Tree holder) {
        Set<Element> variables = new HashSet<>(alternative.variables());
        if (variable != null) {
            variables.add(variable);
        }
        TypeMirror type = holder == null ? null : source.type(holder);
        boolean mayBeMinusOne = type != null && index.receivedCodes().isMinusOneIn(type);
        ReceivedCode code = new ReceivedCode(alternative.path(), variables, HandlerCodes.of(variable), mayBeMinusOne);
        return new SentCode(alternative.place(), target, null, code);
    }

    private static @Nullable ExpressionTree receiver(Tree call) {
        return call instanceof MethodInvocationTree invocation
                        && invocation.getMethodSelect() instanceof MemberSelectTree select
                ? select.getExpression()
                : null;
    }
}
