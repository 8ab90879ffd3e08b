package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.closecall.processor.stack.Supertypes;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the text of an exception in an expression. Nothing bounds it: it may quote a whole document, and a stack trace
 * has hundreds of lines.
 */
final class ExceptionTexts {

    private static final String THROWABLE = "java.lang.Throwable";

    /** The methods of an exception that return its text. */
    private static final Set<String> MESSAGES = Set.of("getMessage", "getLocalizedMessage", "toString");

    /** Methods that return what they are given, or are called on, without bounding it. */
    private static final Set<String> PASSING = Set.of(
            "java.lang.String.concat",
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.replace",
            "java.lang.String.strip",
            "java.lang.String.trim",
            "java.lang.String.valueOf",
            "java.text.MessageFormat.format",
            "java.util.Objects.requireNonNullElse",
            "java.util.Objects.toString",
            "java.util.Optional.of",
            "java.util.Optional.ofNullable",
            "java.util.Optional.orElse",
            "java.io.StringWriter.toString",
            "com.google.common.base.Throwables.getStackTraceAsString",
            "org.apache.commons.lang3.exception.ExceptionUtils.getMessage",
            "org.apache.commons.lang3.exception.ExceptionUtils.getRootCauseMessage",
            "org.apache.commons.lang3.exception.ExceptionUtils.getStackTrace");

    private final SourceClass source;

    /** What has been looked at: variables may be mentioned again and again. */
    private final Set<Tree> seen = new HashSet<>();

    private ExceptionTexts(SourceClass source) {
        this.source = source;
    }

    /** Whether the whole text of an exception is in what an expression evaluates to. */
    static boolean areIn(Alternative expression, SourceClass source) {
        return new ExceptionTexts(source).isIn(expression);
    }

    private boolean isIn(Alternative expression) {
        return Concatenations.parts(expression.tree()).stream()
                .flatMap(part -> source.alternatives().of(expression.part(part)).stream())
                .anyMatch(part -> seen.add(part.tree()) && !LengthTests.decideOver(part.path()) && isText(part));
    }

    private boolean isText(Alternative part) {
        if (part.tree() != Concatenations.parts(part.tree()).get(0)) {
            return isIn(part);
        }
        if (!(part.tree() instanceof MethodInvocationTree call)
                || !(source.element(call) instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement owner)) {
            return isThrowable(part.tree()) || part.variables().stream().anyMatch(source.variables()::hasStackTrace);
        }
        ExpressionTree receiver =
                call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
        if (receiver != null && isThrowable(receiver)) {
            return MESSAGES.contains(method.getSimpleName().toString());
        }
        return PASSING.contains(owner.getQualifiedName() + "." + method.getSimpleName())
                && Stream.concat(Stream.ofNullable(receiver), call.getArguments().stream())
                        .anyMatch(given -> isIn(part.part(given)));
    }

    private boolean isThrowable(Tree expression) {
        TypeMirror type = source.type(expression);
        return type instanceof DeclaredType declared && Supertypes.include(declared.asElement(), THROWABLE);
    }
}
