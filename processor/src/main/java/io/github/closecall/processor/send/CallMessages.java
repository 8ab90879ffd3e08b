package io.github.closecall.processor.send;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.report.Wording;
import io.github.closecall.processor.send.read.ReceivedCode;
import io.github.closecall.processor.stack.CodeSet;
import io.github.closecall.processor.stack.Limits;
import io.github.closecall.registry.CloseFrame;
import org.jspecify.annotations.Nullable;

/** Messages about one call. */
final class CallMessages {

    /** Listing more codes would not help the reader. */
    private static final int MAX_CODES = 3;

    private final String call;
    private final Limits limits;

    CallMessages(Call call) {
        this.call = call.name();
        this.limits = call.known().limits();
    }

    /** The code to send instead of one that the call does not accept. */
    int substitute(int code) {
        int sendable = CloseCodes.sendable(code);
        return Code.isOnlyReported(code) && limits.codes().contains(sendable) ? sendable : CloseCodes.NORMAL_CLOSURE;
    }

    /**
     * The message for a code that the call does not accept.
     *
     * @param suggestion the Java code of the substitute, {@code ""} if it is a plain number
     */
    String unsendableCode(int code, String suggestion) {
        return call + " must not be given " + Code.describe(code) + ": " + objection(code) + ", and "
                + limits.otherCode() + ". Send " + Code.describe(substitute(code)) + orOwnCode(code)
                + (suggestion.isEmpty() ? "" : ", as in " + suggestion) + ".";
    }

    /**
     * Also suggests a code of the user's own, except for a code that is only reported if the call sends its substitute.
     */
    private String orOwnCode(int code) {
        return Code.isOnlyReported(code) && limits.codes().contains(CloseCodes.sendable(code))
                ? ""
                : ", or a code of your own from 4000 to 4999";
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

    /**
     * The message for a received code.
     *
     * @param received its expression in Java
     * @param code what is known about it
     * @param suggestion the Java code to send instead
     */
    String echoedCode(String received, ReceivedCode code, String suggestion) {
        String danger = code.mayBeMinusOne()
                ? "a Close frame without a code gives -1, which no Close frame can carry"
                : doubt(code.possible()) + ", and then " + limits.otherCode();
        return call + " is given " + received + " as it was received, but " + danger + ". " + fix("Send ", suggestion);
    }

    /** The message for a method reference that receives a received code as its argument. */
    String echoedCode(String reference, String suggestion) {
        return call + " is given a received code through " + reference + ", but " + doubt(null) + ", and then "
                + limits.otherCode() + ". " + fix("Write ", suggestion);
    }

    private String doubt(@Nullable CodeSet possible) {
        if (possible == null) {
            return "a received code may be one that is never sent, such as " + Code.describe(CloseCodes.NO_STATUS_RCVD)
                    + " or " + Code.describe(CloseCodes.ABNORMAL_CLOSURE);
        }
        return "it may be "
                + Wording.list(
                        "or",
                        possible.codes()
                                .filter(code -> !limits.codes().contains(code))
                                .limit(MAX_CODES)
                                .mapToObj(Code::describe)
                                .toList());
    }

    private String fix(String verb, String suggestion) {
        return CodeSet.SENDABLE.isIn(limits.codes())
                ? verb + suggestion + "."
                : "Send " + Code.describe(CloseCodes.NORMAL_CLOSURE) + ": even " + suggestion
                        + " may be refused, because only " + limits.codes() + " are sent.";
    }

    /**
     * The message for a reason that is too long.
     *
     * @param isWhole whether {@code bytes} is the length of the whole reason, not only of its constant parts
     */
    String longReason(int bytes, boolean isWhole, String truncateReason) {
        return reason() + " has " + (isWhole ? "" : "at least ") + bytes
                + " bytes in UTF-8, but a Close frame has room for "
                + CloseFrame.MAX_REASON_BYTES + " (RFC 6455 section 5.5): " + limits.longReason()
                + ". Shorten it, or let " + truncateReason + " shorten it.";
    }

    /** The message for a reason that contains the text of an exception. */
    String unboundedReason(String suggestion) {
        return reason() + " quotes an exception, whose text may be longer than the " + CloseFrame.MAX_REASON_BYTES
                + " bytes that a Close frame has room for (RFC 6455 section 5.5): " + limits.longReason() + ". Send "
                + suggestion + ".";
    }

    /**
     * The message for a null, empty or blank reason, if the call refuses all of them.
     *
     * @param text the reason, null if it is null
     */
    String blankReason(@Nullable String text, String advice) {
        String fault = text == null ? "null" : text.isEmpty() ? "empty" : "blank";
        return reason() + " is " + fault + ", and " + limits.blankReason() + ". " + advice + ".";
    }

    /** The message for a null reason, if the call refuses it. */
    String nullReason() {
        return reason() + " is null, and " + limits.nullReason() + ". Send \"\".";
    }

    private String reason() {
        return "The reason given to " + call;
    }
}
