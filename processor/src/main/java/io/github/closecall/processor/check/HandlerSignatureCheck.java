package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Parameter;
import io.github.closecall.processor.model.Signature;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;

/** Reports handlers whose parameters or results a dispatcher does not support. */
final class HandlerSignatureCheck {

    private static final String CAN_TAKE =
            "A close handler can take int (the code), String (the reason), CloseEvent (all of it), Throwable (the"
                    + " cause) and one session, the class or interface of the connection, each once and in any order.";

    private HandlerSignatureCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            if (handler.reportedHere()) {
                checkParameters(handler, report);
                checkRest(handler, report);
            }
        }
    }

    private static void checkParameters(Handler handler, Report report) {
        Signature signature = handler.signature();
        for (int i = 0; i < signature.parameters().size(); i++) {
            Parameter parameter = signature.parameters().get(i);
            Parameter first = signature.first(parameter.kind());
            String message;
            if (parameter.kind() == Parameter.Kind.UNSUPPORTED && parameter.isOfTypeVariable()) {
                message = "There is nothing to pass for the parameter " + parameter.name() + " of "
                        + handler.description() + ": a type variable can only stand for the session, and one that"
                        + " extends " + parameter.typeName() + " cannot. " + CAN_TAKE;
            } else if (parameter.kind() == Parameter.Kind.UNSUPPORTED) {
                message = "There is nothing of type " + parameter.typeName() + " to pass for the parameter "
                        + parameter.name() + " of " + handler.description() + ". " + canTake(parameter);
            } else if (!signature.isRepeated(i)) {
                continue;
            } else if (parameter.kind() == Parameter.Kind.SESSION) {
                message = handler.description() + " takes two sessions, " + declaration(first) + " and "
                        + declaration(parameter) + ". " + canTake(parameter);
            } else {
                message = handler.description() + " takes " + parameter.typeName() + " twice, as " + first.name()
                        + " and " + parameter.name() + ". Remove one of them.";
            }
            report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, parameter.position(), message);
        }
    }

    private static String declaration(Parameter parameter) {
        return parameter.typeName() + " " + parameter.name();
    }

    private static String canTake(Parameter parameter) {
        return Wording.hint(parameter.typeName()) + CAN_TAKE;
    }

    private static void checkRest(Handler handler, Report report) {
        Signature signature = handler.signature();
        if (signature.unsupportedResult() != null) {
            String message = handler.description() + " returns " + signature.unsupportedResult()
                    + ", which the dispatcher would ignore. Return void, or a CloseAction to say what to do next.";
            report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, handler.position(), message);
        }
        if (signature.isSuspending()) {
            String message = handler.description()
                    + " is a suspend function, which a dispatcher cannot call. Remove suspend, and launch a coroutine in"
                    + " the handler for what suspends.";
            report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, handler.position(), message);
        }
        if (!signature.checkedExceptions().isEmpty()) {
            String message = handler.description() + " throws " + Wording.list(signature.checkedExceptions())
                    + ", but a dispatcher throws no checked exceptions. Catch "
                    + (signature.checkedExceptions().size() == 1 ? "it" : "them") + " in the handler.";
            report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, handler.position(), message);
        }
        if (signature.generic()) {
            String message = handler.description()
                    + " has type parameters, but the dispatcher knows no types for them. Move them to the class or"
                    + " remove them.";
            report.add(Diagnosis.INVALID_HANDLER_SIGNATURE, handler.position(), message);
        }
    }
}
