package io.github.closecall.processor.send;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.closecall.processor.read.AnnotationReader;
import io.github.closecall.processor.report.Diagnosis;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Hands findings to the compiler, less what the user switched off or suppressed with {@code @SuppressWarnings}. */
final class Findings {

    private final Trees trees;
    private final Options options;

    Findings(Trees trees, Options options) {
        this.trees = trees;
        this.options = options;
    }

    /**
     * Adds a finding.
     *
     * @param diagnosis what kind of fault it is
     * @param place where it is
     * @param path what it belongs to, with everything around that may suppress it
     * @param message what is wrong and what to do
     */
    void add(Diagnosis diagnosis, Tree place, TreePath path, String message) {
        if (!options.isOff(diagnosis) && !isSuppressed(diagnosis, path)) {
            Diagnostic.Kind kind = diagnosis.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
            trees.printMessage(kind, "[" + diagnosis.id() + "] " + message, place, path.getCompilationUnit());
        }
    }

    private boolean isSuppressed(Diagnosis diagnosis, TreePath path) {
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            Tree leaf = around.getLeaf();
            if (leaf instanceof VariableTree || leaf instanceof MethodTree || leaf instanceof ClassTree) {
                Element declared = trees.getElement(around);
                if (declared != null && AnnotationReader.suppressed(declared).contains(diagnosis.id())) {
                    return true;
                }
            }
        }
        return false;
    }
}
