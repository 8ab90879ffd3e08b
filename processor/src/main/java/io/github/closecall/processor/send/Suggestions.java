package io.github.closecall.processor.send;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import io.github.closecall.CloseCodes;
import io.github.closecall.processor.read.Names;
import io.github.closecall.processor.send.read.ReceivedCode;
import io.github.closecall.processor.send.read.SentCode;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.StatusType;
import io.github.closecall.processor.stack.StatusTypes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Writes Java code for messages to suggest, which compiles at the position of the message. */
final class Suggestions {

    /** Not a constant: packaging the processor rewrites constants that name this class to the name of its own copy. */
    private static final String CLOSE_CODES = String.join(".", Names.PACKAGE, "CloseCodes");

    private static final Pattern TYPE_IN_TEMPLATE = Pattern.compile("\\{([\\w.]*\\.[\\w.]*)}");

    private final SourceClass source;
    private final StatusTypes statusTypes;
    private final ImportedNames names;

    Suggestions(SourceClass source, StatusTypes statusTypes) {
        this.source = source;
        this.statusTypes = statusTypes;
        this.names = new ImportedNames(source.path().getCompilationUnit());
    }

    /** A code that may be sent, in place of a received code. */
    String sendable(SentCode code, ReceivedCode received) {
        StatusType status = status(code);
        Tree place = code.place().getLeaf();
        String text = text(place);
        if (status == null) {
            return received.mayBeMinusOne() ? embedded(answer(text), code) : cast(code.target()) + sendable(text);
        }
        // The result of a call has no name, and calling it twice might repeat its side effects.
        String template = place instanceof IdentifierTree ? status.withCode() : status.ofCode();
        String number = fill(status.number(), "", text);
        return fill(template, received.mayBeMinusOne() ? answer(number) : sendable(number), text);
    }

    /** A code that may be sent, in place of one that is -1 if the peer sent none. */
    private String answer(String number) {
        return number + " < 0 ? " + CloseCodes.NORMAL_CLOSURE + " : " + sendable(number);
    }

    /** A conditional expression, in parentheses unless it is a whole argument. */
    private static String embedded(String conditional, SentCode code) {
        Tree parent = code.place().getParentPath().getLeaf();
        boolean isArgument = parent instanceof MethodInvocationTree || parent instanceof NewClassTree;
        String cast = cast(code.target());
        return isArgument && cast.isEmpty() ? conditional : cast + "(" + conditional + ")";
    }

    /** A constant, in place of a code that must not be sent; {@code ""} if it is a plain number. */
    String constant(int constant, SentCode code) {
        StatusType status = status(code);
        String cast = cast(code.target());
        if (status == null) {
            return cast.isEmpty() ? "" : cast + constant;
        }
        return fill(status.ofCode(), String.valueOf(constant), "");
    }

    /** A lambda that sends a code that may be sent, in place of a method reference that is given a received code. */
    String sendable(MemberReferenceTree reference, Call call) {
        TypeMirror type = call.method().getParameters().get(0).asType();
        StatusType status = statusTypes.find(type);
        String name = Stream.of(status == null ? "code" : "status", "received", "receivedCode", "receivedStatus")
                .filter(candidate -> !source.variables().hasName(candidate))
                .findFirst()
                .orElse("theReceivedCode");
        String argument = status == null
                ? cast(type) + sendable(name)
                : fill(status.withCode(), sendable(fill(status.number(), "", name)), name);
        String qualifier = reference.getQualifierExpression().toString();
        String called = call.method().getKind() == ElementKind.CONSTRUCTOR
                ? "new " + qualifier
                : qualifier + "." + reference.getName();
        return name + " -> " + called + "(" + argument + ")";
    }

    /** A call that truncates a reason that may be too long. */
    String truncated(Tree place) {
        return truncateReason() + "(" + place + ")";
    }

    /** The method that shortens reasons. */
    String truncateReason() {
        return names.of(CLOSE_CODES) + ".truncateReason";
    }

    private String sendable(String number) {
        return names.of(CLOSE_CODES) + ".sendable(" + number + ")";
    }

    private @Nullable StatusType status(SentCode code) {
        TypeMirror type = source.type(code.place().getLeaf());
        return type == null ? null : statusTypes.find(type);
    }

    private static String cast(TypeMirror target) {
        return target.toString().equals("short") || target.toString().equals("java.lang.Short") ? "(short) " : "";
    }

    private static String text(Tree place) {
        boolean isPrimary = place instanceof IdentifierTree
                || place instanceof MemberSelectTree
                || place instanceof MethodInvocationTree;
        return isPrimary ? place.toString() : "(" + place + ")";
    }

    private String fill(String template, String code, String status) {
        String typed = TYPE_IN_TEMPLATE
                .matcher(template)
                .replaceAll(type -> Matcher.quoteReplacement(names.of(type.group(1))));
        return typed.replace("{code}", code).replace("{status}", status);
    }
}
