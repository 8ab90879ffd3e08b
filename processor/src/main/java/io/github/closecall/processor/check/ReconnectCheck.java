package io.github.closecall.processor.check;

import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports settings of {@code @Reconnect} that are not a valid policy. */
final class ReconnectCheck {

    private ReconnectCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            Reconnection reconnection = handler.reconnection();
            if (reconnection != null && handler.reportedHere()) {
                check(handler, reconnection, report);
            }
        }
    }

    private static void check(Handler handler, Reconnection reconnection, Report report) {
        if (handler.signature().returnsAction()) {
            String message = handler.description()
                    + " returns a CloseAction, so @Reconnect is ignored. Remove @Reconnect, or return void.";
            report.add(Diagnosis.INVALID_RECONNECT, reconnection.position(), message);
        }
        checkDelay("minDelayMillis", reconnection.minDelayMillis(), handler, report);
        checkDelay("firstDelayMillis", reconnection.firstDelayMillis(), handler, report);
        checkDelay("maxDelayMillis", reconnection.maxDelayMillis(), handler, report);
        Setting<Double> multiplier = reconnection.multiplier();
        if (multiplier != null && !Reconnection.isMultiplier(multiplier.value())) {
            String fault =
                    "multiplier = " + multiplier.value() + ", but a growing delay needs a finite number from 1 on";
            report(multiplier.position(), handler, fault, report);
        }
        Setting<Integer> maxAttempts = reconnection.maxAttempts();
        if (maxAttempts != null && maxAttempts.value() < 1) {
            String fault = "maxAttempts = " + maxAttempts.value() + ", but reconnecting takes at least one attempt";
            report(maxAttempts.position(), handler, fault, report);
        }
        checkOrder(handler, reconnection, report);
    }

    private static void checkDelay(String name, @Nullable Setting<Long> delay, Handler handler, Report report) {
        if (delay != null && delay.value() < 0) {
            report(delay.position(), handler, name + " = " + delay.value() + ", but no delay can be negative", report);
        }
    }

    private static void checkOrder(Handler handler, Reconnection reconnection, Report report) {
        Setting<Long> culprit =
                reconnection.minDelayMillis() != null ? reconnection.minDelayMillis() : reconnection.maxDelayMillis();
        if (culprit == null || !reconnection.isValid()) {
            return;
        }
        for (int code : ReconnectCodes.of(handler)) {
            long min = reconnection.minDelayMillis(code);
            long max = reconnection.maxDelayMillis(code);
            if (min > max) {
                String least = "minDelayMillis = " + min;
                String greatest = "maxDelayMillis = " + max;
                String fault;
                if (reconnection.minDelayMillis() == null) {
                    fault = greatest + ", which is below the default " + least + " for " + Code.describe(code);
                } else if (reconnection.maxDelayMillis() == null) {
                    fault = least + ", which is above the default " + greatest + " for " + Code.describe(code);
                } else {
                    fault = least + ", which is above " + greatest;
                }
                report(culprit.position(), handler, fault, report);
                return;
            }
        }
    }

    private static void report(Position position, Handler handler, String fault, Report report) {
        String message = "@Reconnect on " + handler.description() + " has " + fault
                + ". Correct it, or leave it out for the default of the close code.";
        report.add(Diagnosis.INVALID_RECONNECT, position, message);
    }
}
