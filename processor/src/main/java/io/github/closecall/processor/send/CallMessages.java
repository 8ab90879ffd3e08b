package io.github.closecall.processor.send;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.stack.CodeSet;
import io.github.closecall.processor.stack.Limits;
import io.github.closecall.registry.CloseFrame;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Messages about one call. */
final class CallMessages {

    private final String call;
    private final Limits limits;

    CallMessages(ExecutableElement method, Limits limits) {
        Element type = Objects.requireNonNull(method.getEnclosingElement());
        this.call = method.getKind() == ElementKind.CONSTRUCTOR
                ? "new " + type.getSimpleName()
                : type.getSimpleName() + "." + method.getSimpleName();
        this.limits = limits;
    }

    /** For a code that the call does not take. */
    String unsendableCode(int code) {
        return call + " must not be given " + Code.describe(code) + ": " + objection(code) + ", and "
                + limits.otherCode() + ". " + advice(code);
    }

    private String objection(int code) {
        if (!Code.isValid(code)) {
            return "close codes run from " + Code.MIN + " to " + Code.MAX + " (RFC 6455 section 7.4.2)";
        }
        if (CloseCodes.isSendable(code)) {
            return "it sends only " + limits.codes();
        }
        return Code.isOnlyReported(code)
                ? "that code is only reported and never sent (RFC 6455 section 7.4.1)"
                : "that code has no meaning (RFC 6455 section 7.4)";
    }

    private String advice(int code) {
        int substitute = CloseCodes.sendable(code);
        return Code.isOnlyReported(code) && limits.codes().contains(substitute)
                ? "Send " + Code.describe(substitute) + "."
                : "Send " + Code.describe(CloseCodes.NORMAL_CLOSURE) + ", or a code of your own from 4000 to 4999.";
    }

    /** For a code that was received, given as the Java expression of it. */
    String echoedCode(String received) {
        return call + " is given " + received
                + " as it was received, but a received code may be one that is never sent,"
                + " such as " + Code.describe(CloseCodes.NO_STATUS_RCVD) + " or "
                + Code.describe(CloseCodes.ABNORMAL_CLOSURE) + ", and then " + limits.otherCode() + ". "
                + mend("CloseCodes.sendable(" + received + ")");
    }

    private String mend(String sendable) {
        CodeSet codes = limits.codes();
        return codes.containsAllSendable()
                ? "Send " + sendable + "."
                : "Send " + Code.describe(CloseCodes.NORMAL_CLOSURE) + ": even " + sendable
                        + " may be refused, because only " + codes + " are sent.";
    }

    /** For a reason of that many bytes. */
    String longReason(int bytes) {
        return "The reason given to " + call + " has " + bytes
                + " bytes in UTF-8, but a Close frame has room for " + CloseFrame.MAX_REASON_BYTES
                + " (RFC 6455 section 5.5): " + limits.longReason()
                + ". Shorten it, or let CloseCodes.truncateReason shorten it.";
    }
}
