package io.github.closecall.processor.send;

import com.sun.source.tree.MemberReferenceTree;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.CodeReader;
import io.github.closecall.processor.send.read.Guards;
import io.github.closecall.processor.send.read.ReceivedCode;
import io.github.closecall.processor.send.read.SentCode;
import io.github.closecall.processor.stack.CodeSet;
import io.github.closecall.processor.stack.Role;
import java.util.stream.Stream;

/** Reports codes that a call does not send unchanged, and received codes that are sent back. */
final class CodeRule {

    private final CodeReader reader;
    private final Suggestions suggestions;
    private final Findings findings;

    CodeRule(CodeReader reader, Suggestions suggestions, Findings findings) {
        this.reader = reader;
        this.suggestions = suggestions;
        this.findings = findings;
    }

    void check(Call call) {
        if (call.path().getLeaf() instanceof MemberReferenceTree reference) {
            check(reference, call);
        }
        Stream.of(Role.CODE, Role.STATUS)
                .flatMap(role -> call.arguments(role).stream())
                .flatMap(argument -> reader.read(argument.path(), argument.type()).stream())
                .forEach(code -> check(code, call));
    }

    private void check(SentCode code, Call call) {
        CodeSet taken = call.known().limits().codes();
        CallMessages messages = new CallMessages(call);
        Integer constant = code.constant();
        ReceivedCode received = code.received();
        if (constant != null && !taken.contains(constant)) {
            String suggestion = suggestions.constant(messages.substitute(constant), code);
            findings.add(
                    Diagnosis.UNSENDABLE_CLOSE_CODE,
                    code.place().getLeaf(),
                    call.path(),
                    messages.unsendableCode(constant, suggestion));
        } else if (received != null
                && call.known().sends()
                && !(received.possible() != null && received.possible().isIn(taken))
                && !Guards.protect(code.place(), received, call.source())) {
            String message = messages.echoedCode(
                    code.place().getLeaf().toString(), received, suggestions.sendable(code, received));
            findings.add(Diagnosis.ECHOED_CLOSE_CODE, code.place().getLeaf(), call.path(), message);
        }
    }

    private void check(MemberReferenceTree reference, Call call) {
        boolean sendsIt = call.known().sends()
                && call.known().pattern().indexOfCode() == 0
                && call.method().getParameters().size() == 1;
        if (sendsIt && reader.readPassed(call.path()) != null) {
            String message =
                    new CallMessages(call).echoedCode(reference.toString(), suggestions.sendable(reference, call));
            findings.add(Diagnosis.ECHOED_CLOSE_CODE, reference, call.path(), message);
        }
    }
}
