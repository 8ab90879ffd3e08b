package io.github.closecall.processor.send.read;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.closecall.processor.stack.Supertypes;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the text of an exception in an expression. Its length is unlimited: it may quote a whole document, and a stack
 * trace has hundreds of lines.
 */
final class ExceptionTexts {

    private static final String THROWABLE = "java.lang.Throwable";

    /** The methods of an exception that return its text. */
    private static final Set<String> MESSAGES = Set.of("getMessage", "getLocalizedMessage", "toString");

    /** Methods that return their argument, or the object they are called on, without limiting its length. */
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

    /** Format specifiers that insert a whole text: {@code %s}, but not {@code %.100s}. */
    private static final Pattern WHOLE_TEXT = Pattern.compile("%(\\d+\\$)?[-#]*\\d*[sS]");

    private final SourceClass source;

    /** The trees examined so far: variables may be mentioned repeatedly. */
    private final Set<Tree> seen = new HashSet<>();

    private final Queue<Alternative> open = new ArrayDeque<>();

    private ExceptionTexts(SourceClass source) {
        this.source = source;
    }

    /** Whether the value of an expression contains the whole text of an exception. */
    static boolean occurIn(Alternative expression, SourceClass source) {
        return new ExceptionTexts(source).search(expression);
    }

    private boolean search(Alternative expression) {
        open.add(expression);
        while (!open.isEmpty()) {
            Alternative next = open.remove();
            boolean found = Concatenations.parts(next.tree()).stream()
                    .flatMap(part -> source.alternatives().of(next.part(part)).stream())
                    .anyMatch(part -> seen.add(part.tree()) && isText(part) && !LengthTests.decideOver(part.path()));
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression is such a text. Queues its parts to be examined later. */
    private boolean isText(Alternative part) {
        if (Concatenations.isOne(part.tree())) {
            open.add(part);
            return false;
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
        List<ExpressionTree> given = Stream.concat(Stream.ofNullable(receiver), call.getArguments().stream())
                .toList();
        if (PASSING.contains(owner.getQualifiedName() + "." + method.getSimpleName()) && !areCutOff(method, given)) {
            given.forEach(expression -> open.add(part.part(expression)));
        }
        return false;
    }

    private boolean areCutOff(ExecutableElement method, List<ExpressionTree> given) {
        return method.getSimpleName().toString().startsWith("format")
                && given.stream()
                        .map(source.constants()::string)
                        .filter(Objects::nonNull)
                        .anyMatch(format -> format.contains("%")
                                && !WHOLE_TEXT.matcher(format).find());
    }

    private boolean isThrowable(Tree expression) {
        TypeMirror type = source.type(expression);
        return type instanceof DeclaredType declared && Supertypes.include(declared.asElement(), THROWABLE);
    }
}
