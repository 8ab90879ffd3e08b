package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.InternalErrorMessage;
import io.github.closecall.processor.report.Options;
import io.github.closecall.processor.report.Reporter;
import io.github.closecall.processor.send.read.CodeReader;
import io.github.closecall.processor.send.read.Expectations;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.send.read.SourceTypes;
import io.github.closecall.processor.send.read.TestDoubles;
import io.github.closecall.processor.stack.AnsweringListener;
import io.github.closecall.processor.stack.LibraryIndex;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Checks every type as soon as the compiler has resolved the names in its source. */
final class SendCheck implements TaskListener {

    private final Trees trees;
    private final Options options;
    private final Findings findings;
    private final LibraryIndex index;
    private final WrappedListeners wrappedListeners;
    private final SourceTypes types;
    private final Elements elements;
    private @Nullable List<AnsweringListener> listeners;
    private boolean reportedFaults;

    SendCheck(JavacTask task, Options options) {
        this.trees = Trees.instance(task);
        this.options = options;
        this.findings = new Findings(trees, new Reporter(options));
        this.elements = task.getElements();
        this.index = LibraryIndex.create(elements);
        this.wrappedListeners = new WrappedListeners(index.listeners());
        this.types = new SourceTypes(trees);
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            wrappedListeners.read(event.getCompilationUnit());
        }
        TypeElement type = event.getTypeElement();
        if (event.getKind() == TaskEvent.Kind.ANALYZE
                && type != null
                && !AnnotationReader.isDispatcher(type, Names.GENERATOR)) {
            ClassTree tree = declaration(type, event.getCompilationUnit());
            if (tree != null) {
                types.add(type);
                check(type, new SourceClass(trees, types, event.getCompilationUnit(), tree));
            }
        }
    }

    /** The declaration of a top-level type. Nested types are checked together with it. */
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

    private void check(TypeElement type, SourceClass source) {
        TreePath path = source.path();
        try {
            reportFaults(path);
            if (!options.isAllOff()) {
                check(source);
            }
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(Diagnosis.INTERNAL_ERROR, path.getLeaf(), path, InternalErrorMessage.of(type, e));
        }
    }

    /** Reports errors in the options, at the first type, because the compiler requires a position. */
    private void reportFaults(TreePath path) {
        if (!reportedFaults) {
            reportedFaults = true;
            options.faults().forEach(fault -> findings.add(Diagnosis.INVALID_OPTION, path.getLeaf(), path, fault));
        }
    }

    private void check(SourceClass source) {
        if (!listeners().isEmpty()) {
            new ListenerFinder(source, listeners(), new ListenerRule(source, wrappedListeners, findings)).find();
        }
        List<Call> calls = CallFinder.find(source, index.calls());
        if (calls.isEmpty()) {
            return;
        }
        Suggestions suggestions = new Suggestions(source, index.statusTypes());
        CodeRule codes = new CodeRule(new CodeReader(source, index), suggestions, findings);
        ReasonRule reasons = new ReasonRule(suggestions, findings);
        for (Call call : calls) {
            if (!TestDoubles.answer(call.path(), call.method(), call.known(), source)
                    && !Expectations.include(call.path(), source)) {
                codes.check(call);
                reasons.check(call);
            }
        }
    }

    /** The listeners of libraries on the class path. Most programs have none, and are not searched. */
    private List<AnsweringListener> listeners() {
        if (listeners == null) {
            listeners = index.listeners().stream()
                    .filter(listener -> elements.getTypeElement(listener.type()) != null)
                    .toList();
        }
        return listeners;
    }
}
