package io.github.closecall.processor.send;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.ReasonReader;
import io.github.closecall.processor.stack.Limits;
import io.github.closecall.processor.stack.Role;
import io.github.closecall.registry.CloseFrame;

/** Reports reasons that a call cannot send, because they do not fit into a Close frame or the library refuses them. */
final class ReasonRule {

    private final Suggestions suggestions;
    private final Findings findings;

    ReasonRule(Suggestions suggestions, Findings findings) {
        this.suggestions = suggestions;
        this.findings = findings;
    }

    void check(Call call) {
        call.arguments(Role.REASON).stream()
                .flatMap(argument -> ReasonReader.read(argument.path(), call.source()).stream())
                .forEach(reason -> check(reason, call));
    }

    private void check(ReasonReader.Reason reason, Call call) {
        Tree place = reason.place();
        Limits limits = call.known().limits();
        CallMessages messages = new CallMessages(call);
        if (reason.bytes() > CloseFrame.MAX_REASON_BYTES) {
            String message = messages.longReason(reason.bytes(), reason.text() != null, suggestions.truncateReason());
            findings.add(Diagnosis.CLOSE_REASON_TOO_LONG, place, call.path(), message);
        } else if (reason.quotesException()) {
            String message = messages.unboundedReason(suggestions.truncated(place));
            findings.add(Diagnosis.UNBOUNDED_CLOSE_REASON, place, call.path(), message);
        } else if (limits.blankReason() != null && (reason.isNull() || reason.isBlank())) {
            checkBlank(reason, call, messages);
        } else if (limits.nullReason() != null && reason.isNull()) {
            findings.add(Diagnosis.EMPTY_CLOSE_REASON, place, call.path(), messages.nullReason());
        }
    }

    /**
     * Reports a blank or null reason. Suggests removing a call that only sets the reason of an object, unless the
     * reason is blank only sometimes.
     */
    private void checkBlank(ReasonReader.Reason reason, Call call, CallMessages messages) {
        Tree place = reason.place();
        if (call.path().getLeaf() instanceof MethodInvocationTree invocation
                && invocation.getArguments().contains(place)
                && invocation.getMethodSelect() instanceof MemberSelectTree select) {
            String message = messages.blankReason(reason.text(), "Leave it out: " + select.getExpression());
            findings.add(Diagnosis.EMPTY_CLOSE_REASON, invocation, call.path(), message);
        } else {
            String message = messages.blankReason(reason.text(), "Leave it out where there is none");
            findings.add(Diagnosis.EMPTY_CLOSE_REASON, place, call.path(), message);
        }
    }
}
