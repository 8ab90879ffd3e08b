package io.github.closecall.processor.send;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.send.read.CodeReader;
import io.github.closecall.processor.send.read.CodeTests;
import io.github.closecall.processor.send.read.ReasonReader;
import io.github.closecall.processor.send.read.ReasonReader.Reason;
import io.github.closecall.processor.send.read.ReceivedCode;
import io.github.closecall.processor.send.read.SentCode;
import io.github.closecall.processor.send.read.SourceClass;
import io.github.closecall.processor.stack.KnownCall;
import io.github.closecall.processor.stack.LibraryIndex;
import io.github.closecall.processor.stack.Role;
import io.github.closecall.registry.CloseFrame;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Checks the arguments of one known call. */
final class ArgumentCheck {

    private final KnownCall known;
    private final TreePath call;
    private final CallMessages messages;
    private final SourceClass source;
    private final LibraryIndex index;
    private final Findings findings;

    ArgumentCheck(
            KnownCall known,
            ExecutableElement method,
            TreePath call,
            SourceClass source,
            LibraryIndex index,
            Findings findings) {
        this.known = known;
        this.call = call;
        this.messages = new CallMessages(method, known.limits());
        this.source = source;
        this.index = index;
        this.findings = findings;
    }

    void check(List<? extends ExpressionTree> arguments) {
        List<Role> roles = known.pattern().parameters();
        // A call of a method with a variable number of parameters may have fewer arguments, and they have no role.
        for (int i = 0; i < Math.min(roles.size(), arguments.size()); i++) {
            TreePath argument = new TreePath(call, arguments.get(i));
            Role role = roles.get(i);
            if (role == Role.CODE || role == Role.STATUS) {
                checkCodes(argument);
            } else if (role == Role.REASON) {
                checkReasons(argument);
            }
        }
    }

    private void checkCodes(TreePath argument) {
        for (SentCode code : CodeReader.read(argument, source, index)) {
            Integer constant = code.constant();
            ReceivedCode received = code.received();
            if (constant != null && !known.limits().codes().contains(constant)) {
                findings.add(Diagnosis.UNSENDABLE_CLOSE_CODE, code.place(), call, messages.unsendableCode(constant));
            } else if (received != null && known.sends() && !CodeTests.guard(call, received, source)) {
                findings.add(
                        Diagnosis.ECHOED_CLOSE_CODE, code.place(), call, messages.echoedCode(received.expression()));
            }
        }
    }

    private void checkReasons(TreePath argument) {
        for (Reason reason : ReasonReader.read(argument, source)) {
            int bytes = reason.text().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > CloseFrame.MAX_REASON_BYTES) {
                findings.add(Diagnosis.CLOSE_REASON_TOO_LONG, reason.place(), call, messages.longReason(bytes));
            }
        }
    }
}
