package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.closecall.processor.CloseCallProcessor;
import io.github.closecall.processor.InternalErrorMessage;
import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.LibraryIndex;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks every type as soon as the compiler knows what the names in its source refer to. Where there is no call with
 * arguments, as in most small classes, hardly anything is loaded for it.
 */
final class SendCheck implements TaskListener {

    private final JavacTask task;

    /** What users gave as options. */
    private final List<String> arguments = new ArrayList<>(0);

    private @Nullable Options options;
    private @Nullable LibraryIndex index;

    SendCheck(JavacTask task) {
        this.task = task;
    }

    /** Takes options into account, in addition to earlier ones. */
    void configure(String... arguments) {
        this.arguments.addAll(List.of(arguments));
    }

    @Override
    public void finished(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.ANALYZE
                && type != null
                && !AnnotationReader.isDispatcher(type, CloseCallProcessor.class.getName())) {
            ClassTree tree = declaration(type, event.getCompilationUnit());
            if (tree != null) {
                check(type, event.getCompilationUnit(), tree);
            }
        }
    }

    /** The declaration of a type at the top level of a file. What is nested in it is checked with it. */
    private static @Nullable ClassTree declaration(TypeElement type, CompilationUnitTree unit) {
        if (type.getEnclosingElement() instanceof PackageElement) {
            for (Tree declared : unit.getTypeDecls()) {
                if (declared instanceof ClassTree tree && tree.getSimpleName().equals(type.getSimpleName())) {
                    return tree;
                }
            }
        }
        return null;
    }

    private void check(TypeElement type, CompilationUnitTree unit, ClassTree tree) {
        try {
            List<CallScanner.Call> calls = CallScanner.calls(tree);
            if (!calls.isEmpty() || !arguments.isEmpty()) {
                Trees trees = Trees.instance(task);
                check(calls, new SourceClass(trees, unit, tree), new Findings(trees, options()));
            }
        } catch (RuntimeException | StackOverflowError e) {
            TreePath path = new TreePath(new TreePath(unit), tree);
            new Findings(Trees.instance(task), options())
                    .add(Diagnosis.INTERNAL_ERROR, tree, path, InternalErrorMessage.of(type, e));
        }
    }

    private Options options() {
        if (options == null) {
            options = new Options(arguments);
        }
        return options;
    }

    private void check(List<CallScanner.Call> calls, SourceClass source, Findings findings) {
        // There is no place in the source for a fault of an option, but the compiler wants one.
        Options options = options();
        for (String fault = options.takeComplaint(); fault != null; fault = options.takeComplaint()) {
            findings.add(Diagnosis.INVALID_OPTION, source.path().getLeaf(), source.path(), fault);
        }
        if (options.isAllOff()) {
            return;
        }
        if (index == null) {
            index = LibraryIndex.create(task.getElements());
        }
        for (CallScanner.Call call : calls) {
            if (source.element(call.tree()) instanceof ExecutableElement method) {
                KnownCall known = index.calls().find(method);
                if (known != null) {
                    new ArgumentCheck(known, method, source.path(call.tree()), source, index, findings)
                            .check(call.arguments());
                }
            }
        }
    }
}
