package io.github.closecall.processor.send.read;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The variables of a class and its methods, and the values assigned to them. */
public final class Variables extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<Tree.Kind> ASSIGNING = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private final SourceClass source;
    private final Map<Element, TreePath> declarations = new LinkedHashMap<>();
    private final Map<Element, List<TreePath>> assigned = new HashMap<>();
    private final Set<Element> reassigned = new HashSet<>();
    private final Set<Element> printedTo = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Variables(SourceClass source) {
        this.source = source;
    }

    /** All variables, in the order of their declarations. */
    Collection<Element> all() {
        return declarations.keySet();
    }

    /** The declaration of a variable, null for variables of other classes. */
    @Nullable
    TreePath declaration(Element variable) {
        return declarations.get(variable);
    }

    /** Whether a variable has this name. */
    public boolean hasName(String name) {
        return names.contains(name);
    }

    /**
     * The only value of an effectively final variable: the initialiser of a final field, or of a local variable that is
     * never assigned again. Null for other variables, and for those declared elsewhere.
     */
    @Nullable
    TreePath onlyValue(Element variable) {
        boolean isFixed = variable.getKind() == ElementKind.FIELD
                ? variable.getModifiers().contains(Modifier.FINAL)
                : !reassigned.contains(variable);
        TreePath declaration = isFixed ? declarations.get(variable) : null;
        ExpressionTree initialiser =
                declaration == null ? null : ((VariableTree) declaration.getLeaf()).getInitializer();
        return initialiser == null ? null : new TreePath(declaration, initialiser);
    }

    /** All values assigned to a variable, including its initial value. */
    List<TreePath> assigned(Element variable) {
        return assigned.getOrDefault(variable, List.of());
    }

    /** Whether a variable is assigned any value but its initial one. */
    boolean isReassigned(Element variable) {
        return reassigned.contains(variable);
    }

    /** Whether an exception has printed its stack trace into the object that a variable holds. */
    boolean hasStackTrace(Element variable) {
        return printedTo.contains(variable)
                || printedTo.stream()
                        .flatMap(writer -> assigned(writer).stream())
                        .anyMatch(writer -> Mentions.of(Set.of(variable), writer.getLeaf(), source));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("printStackTrace")) {
            tree.getArguments().forEach(this::addPrintedTo);
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void addPrintedTo(ExpressionTree writer) {
        if (writer instanceof NewClassTree wrapper) {
            wrapper.getArguments().forEach(this::addPrintedTo);
        } else if (source.element(writer) instanceof VariableElement variable) {
            printedTo.add(variable);
        }
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element variable = source.element(tree);
        if (variable != null) {
            declarations.put(variable, getCurrentPath());
            names.add(variable.getSimpleName().toString());
            addAssigned(variable, tree.getInitializer());
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
        Element variable = markReassigned(tree.getVariable());
        if (variable != null) {
            addAssigned(variable, tree.getExpression());
        }
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
        markReassigned(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
        if (ASSIGNING.contains(tree.getKind())) {
            markReassigned(tree.getExpression());
        }
        return super.visitUnary(tree, null);
    }

    private void addAssigned(Element variable, @Nullable ExpressionTree value) {
        if (value != null) {
            assigned.computeIfAbsent(variable, first -> new ArrayList<>()).add(new TreePath(getCurrentPath(), value));
        }
    }

    private @Nullable Element markReassigned(ExpressionTree target) {
        Element variable = source.element(target);
        if (variable != null) {
            reassigned.add(variable);
        }
        return variable;
    }
}
