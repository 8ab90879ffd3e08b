package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.Answers;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.AnsweringListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reports listeners that handle the end of a connection, but never answer the peer's Close frame. */
final class ListenerRule {

    private final SourceClass source;
    private final WrappedListeners wrapped;
    private final Findings findings;

    ListenerRule(SourceClass source, WrappedListeners wrapped, Findings findings) {
        this.source = source;
        this.wrapped = wrapped;
        this.findings = findings;
    }

    /**
     * Checks a class that extends a listener.
     *
     * @param path its declaration
     */
    void check(TreePath path, TypeElement type, AnsweringListener listener) {
        List<ExecutableElement> methods = methods(type, listener);
        boolean isTold = methods.stream().anyMatch(method -> listener.told().contains(name(method)));
        if (!isTold || type.getModifiers().contains(Modifier.ABSTRACT) || isWrapped(path, type, listener)) {
            return;
        }
        Optional<ExecutableElement> asked = methods.stream()
                .filter(method -> name(method).equals(listener.asked()))
                .findFirst();
        if (asked.isEmpty() || !Answers.arePossibleIn(asked.get(), listener, source, methods)) {
            findings.add(Diagnosis.UNANSWERED_CLOSE, place(path, asked), path, message(type, listener));
        }
    }

    /** The methods of a class and its superclasses, the nearest first, without the library's own. */
    private static List<ExecutableElement> methods(TypeElement type, AnsweringListener listener) {
        List<ExecutableElement> methods = new ArrayList<>();
        TypeElement declaring = type;
        while (!declaring.getQualifiedName().contentEquals(listener.type())) {
            methods.addAll(ElementFilter.methodsIn(declaring.getEnclosedElements()));
            declaring = (TypeElement) ((DeclaredType) declaring.getSuperclass()).asElement();
        }
        return methods;
    }

    private boolean isWrapped(TreePath path, TypeElement type, AnsweringListener listener) {
        if (!type.getSimpleName().isEmpty()) {
            return wrapped.contain(type.getSimpleName().toString());
        }
        TreePath creation = path.getParentPath();
        return creation.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && source.element(call) instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(listener.wrapper());
    }

    private Tree place(TreePath path, Optional<ExecutableElement> asked) {
        Stream<? extends Tree> members = ((ClassTree) path.getLeaf()).getMembers().stream();
        return members.filter(MethodTree.class::isInstance)
                .filter(member -> asked.isPresent() && asked.get().equals(source.element(member)))
                .findFirst()
                .<Tree>map(member -> member)
                .orElse(path.getLeaf());
    }

    private static String message(TypeElement type, AnsweringListener listener) {
        String subject = type.getSimpleName().isEmpty()
                ? "This listener"
                : type.getSimpleName().toString();
        String connection =
                listener.connection().substring(listener.connection().lastIndexOf('.') + 1);
        return subject + " is told of the end, but never answers " + listener.asked() + ": until it calls " + connection
                + ".close there, " + listener.consequence() + ". Override " + listener.asked()
                + ", and call webSocket.close(1000, null) in it.";
    }

    private static String name(Element method) {
        return method.getSimpleName().toString();
    }
}
