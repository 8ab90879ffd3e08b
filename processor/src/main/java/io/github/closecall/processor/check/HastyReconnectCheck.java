package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nobody connects again sooner than the standards ask for, which are also the defaults. */
final class HastyReconnectCheck implements Check {

    @Override
    public void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            Reconnection reconnection = handler.reconnection();
            if (reconnection != null && handler.own() && reconnection.isValid()) {
                check(handler, reconnection, report);
            }
        }
    }

    private static void check(Handler handler, Reconnection reconnection, Report report) {
        List<Integer> codes = ReconnectCodes.of(handler);
        if (codes.isEmpty()) {
            return;
        }
        int patient = codes.get(0);
        for (int code : codes) {
            boolean waitsLonger = ReconnectPolicy.forCode(code).firstDelayMillis()
                    > ReconnectPolicy.forCode(patient).firstDelayMillis();
            patient = waitsLonger ? code : patient;
        }
        ReconnectPolicy asked = ReconnectPolicy.forCode(patient);
        check("minDelayMillis", reconnection.minDelayMillis(), asked.minDelayMillis(), patient, handler, report);
        check("firstDelayMillis", reconnection.firstDelayMillis(), asked.firstDelayMillis(), patient, handler, report);
        check("maxDelayMillis", reconnection.maxDelayMillis(), asked.firstDelayMillis(), patient, handler, report);
    }

    private static void check(
            String name, @Nullable Setting<Long> delay, long asked, int code, Handler handler, Report report) {
        if (delay != null && delay.value() < asked) {
            String message = "@Reconnect on " + handler.description() + " has " + name + " = " + delay.value()
                    + ", but after " + Code.describe(code) + " " + request(code) + ". Give at least " + asked
                    + ", or leave it out for the default.";
            report.add(Diagnosis.HASTY_RECONNECT, handler, delay.position(), message);
        }
    }

    private static String request(int code) {
        return switch (code) {
            case CloseCodes.SERVICE_RESTART ->
                "its registration asks clients to come back after a random 5 to 30 seconds";
            case CloseCodes.TRY_AGAIN_LATER -> "its registration asks clients not to hurry back";
            default -> "RFC 6455 section 7.2.3 asks for a random delay, of up to 5 seconds at first";
        };
    }
}
