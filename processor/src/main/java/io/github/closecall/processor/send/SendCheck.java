package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.closecall.processor.InternalErrorMessage;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.send.rule.KnownCallIndex;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Checks every type as soon as the compiler knows what the names in its source refer to. */
final class SendCheck implements TaskListener {

    private final JavacTask task;
    private final Options options;
    private @Nullable KnownCallIndex knownCalls;

    SendCheck(JavacTask task, Options options) {
        this.task = task;
        this.options = options;
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.ANALYZE && type != null) {
            Trees trees = Trees.instance(task);
            ClassTree tree = declaration(type, event.getCompilationUnit(), trees);
            if (tree != null) {
                check(type, new SourceClass(trees, event.getCompilationUnit(), tree), new Findings(trees, options));
            }
        }
    }

    /** The declaration of a type at the top level of a file. What is nested in it is checked with it. */
    private static @Nullable ClassTree declaration(TypeElement type, CompilationUnitTree unit, Trees trees) {
        TreePath path = new TreePath(unit);
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree tree && type.equals(trees.getElement(new TreePath(path, tree)))) {
                return tree;
            }
        }
        return null;
    }

    private void check(TypeElement type, SourceClass source, Findings findings) {
        // There is no place in the source for a fault of an option, but the compiler wants one.
        for (String fault = options.takeComplaint(); fault != null; fault = options.takeComplaint()) {
            findings.add(Diagnosis.INVALID_OPTION, source.path().getLeaf(), source.path(), fault);
        }
        if (options.isAllOff()) {
            return;
        }
        if (knownCalls == null) {
            knownCalls = new KnownCallIndex(task.getElements());
        }
        try {
            new CallScanner(source, knownCalls, findings).scan(source.path().getLeaf(), null);
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(
                    Diagnosis.INTERNAL_ERROR, source.path().getLeaf(), source.path(), InternalErrorMessage.of(type, e));
        }
    }
}
