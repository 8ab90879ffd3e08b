package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Reporter;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;

/** Passes findings to the compiler, except those that the user suppressed with {@code @SuppressWarnings}. */
final class Findings {

    private final Trees trees;
    private final Reporter reporter;
    private final Set<Finding> reported = new HashSet<>();

    Findings(Trees trees, Reporter reporter) {
        this.trees = trees;
        this.reporter = reporter;
    }

    /**
     * Adds a finding, unless it is the same as an earlier one: several values of one variable may have the same fault.
     *
     * @param diagnosis its kind
     * @param place where to report it
     * @param path the element it belongs to, in the elements around it, which may suppress it
     * @param message what is wrong and what to do
     */
    void add(Diagnosis diagnosis, Tree place, TreePath path, String message) {
        boolean isSuppressed = StreamSupport.stream(path.spliterator(), false)
                .anyMatch(around -> isSuppressedOn(around, path, diagnosis));
        if (!isSuppressed && reported.add(new Finding(diagnosis, place, message))) {
            reporter.report(
                    diagnosis,
                    message,
                    (kind, text) -> trees.printMessage(kind, text, place, path.getCompilationUnit()));
        }
    }

    private boolean isSuppressedOn(Tree around, TreePath path, Diagnosis diagnosis) {
        if (!(around instanceof VariableTree || around instanceof MethodTree || around instanceof ClassTree)) {
            return false;
        }
        Element declared = trees.getElement(new TreePath(path, around));
        return declared != null && diagnosis.isSuppressedBy(AnnotationReader.suppressed(declared));
    }

    private record Finding(Diagnosis diagnosis, Tree place, String message) {}
}
