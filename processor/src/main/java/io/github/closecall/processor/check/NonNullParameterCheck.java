package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.CodeRange;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.stack.Libraries;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Warns about a session or a cause that is declared non-null in a handler that can be called without one.
 *
 * <p>There is no session when the connection never opened. Only 1006 and 1015 report that, so a handler can be called
 * without a session if it lists one of them, or is the catch-all and no method lists one of them. There is no cause
 * when nothing failed, which can happen with every code but these two.
 */
final class NonNullParameterCheck {

    private static final List<Integer> FAILURES = List.of(CloseCodes.ABNORMAL_CLOSURE, CloseCodes.TLS_HANDSHAKE);

    private NonNullParameterCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            // Inherited handlers are reported where they are declared.
            if (!set.inherits(handler)) {
                for (Parameter parameter : handler.signature().parameters()) {
                    check(parameter, handler, set, report);
                }
            }
        }
    }

    private static void check(Parameter parameter, Handler handler, HandlerSet set, Report report) {
        String closure = parameter.nonNullBy() == null ? null : closureWithout(parameter.kind(), handler, set);
        if (closure != null) {
            String condition = parameter.kind() == Parameter.Kind.SESSION
                    ? " if the connection never opened"
                    : " if nothing failed";
            String message = "@" + parameter.nonNullBy() + " declares the parameter " + parameter.name() + " of "
                    + handler.description() + " non-null, but the dispatcher passes null after " + closure + condition
                    + ". Declare it "
                    + (isFromKotlin(parameter) ? "@Nullable, in Kotlin " + parameter.typeName() + "?," : "@Nullable")
                    + " and check it for null.";
            report.add(Diagnosis.NON_NULL_PARAMETER, handler, parameter.position(), message);
        }
    }

    /** Whether Kotlin's compiler may have added the annotation, which other libraries also have. */
    private static boolean isFromKotlin(Parameter parameter) {
        return "NotNull".equals(parameter.nonNullBy());
    }

    /** A closure that calls the handler but has no such value; null if there is none. */
    private static @Nullable String closureWithout(Parameter.Kind kind, Handler handler, HandlerSet set) {
        return switch (kind) {
            case SESSION -> closureWithoutSession(handler, set);
            case CAUSE -> closureWithoutCause(handler);
            default -> null;
        };
    }

    private static @Nullable String closureWithoutSession(Handler handler, HandlerSet set) {
        boolean isCatchAll = handler.isCatchAll() && set.dispatched();
        return FAILURES.stream()
                .filter(code -> handler.lists(code) || (isCatchAll && !set.lists(code)))
                .filter(code -> Libraries.report(set.contract().stack(), code))
                .map(Code::describe)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String closureWithoutCause(Handler handler) {
        return Stream.of(
                        handler.selections().stream()
                                .flatMap(selection -> selection.codes().stream())
                                .filter(code -> code.isValid() && !FAILURES.contains(code.value()))
                                .map(code -> Code.describe(code.value())),
                        handler.ranges().stream().map(CodeRange::describe),
                        handler.isCatchAll()
                                ? Stream.of("most codes that the catch-all handles")
                                : Stream.<String>empty())
                .flatMap(closures -> closures)
                .findFirst()
                .orElse(null);
    }
}
