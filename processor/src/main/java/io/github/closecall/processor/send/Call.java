package io.github.closecall.processor.send;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * A call or a method reference in the source that sends a close code or creates an object with one.
 *
 * @param path where it is
 * @param method the method or constructor that is called
 * @param known what is known about that method
 * @param source the class that contains the call
 */
record Call(TreePath path, ExecutableElement method, KnownCall known, SourceClass source) {

    /** The arguments with a given role, with the types of their parameters. */
    List<Argument> arguments(Role role) {
        List<? extends ExpressionTree> written = written();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int parameter = Math.min(i, method.getParameters().size() - 1);
            if (known.pattern().parameters().get(parameter) == role) {
                arguments.add(new Argument(new TreePath(path, written.get(i)), type(parameter)));
            }
        }
        return arguments;
    }

    private List<? extends ExpressionTree> written() {
        if (path.getLeaf() instanceof MethodInvocationTree invocation) {
            return invocation.getArguments();
        }
        return path.getLeaf() instanceof NewClassTree creation ? creation.getArguments() : List.of();
    }

    private TypeMirror type(int parameter) {
        VariableElement declared = method.getParameters().get(parameter);
        return method.isVarArgs()
                        && parameter == method.getParameters().size() - 1
                        && declared.asType() instanceof ArrayType array
                ? array.getComponentType()
                : declared.asType();
    }

    /** Whether it is a method reference, whose arguments are not in the source. */
    boolean isReference() {
        return path.getLeaf() instanceof MemberReferenceTree;
    }

    /** The call as messages name it. */
    String name() {
        Element type = Objects.requireNonNull(method.getEnclosingElement());
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? "new " + type.getSimpleName()
                : type.getSimpleName() + "." + method.getSimpleName();
    }

    /**
     * An argument of a call.
     *
     * @param path where it is
     * @param type the type of the parameter
     */
    record Argument(TreePath path, TypeMirror type) {}
}
