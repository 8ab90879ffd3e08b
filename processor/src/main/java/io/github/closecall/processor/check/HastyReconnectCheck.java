package io.github.closecall.processor.check;

import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Code;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.HandlerSet;
import io.github.closecall.processor.model.Position;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import io.github.closecall.processor.report.Diagnosis;
import io.github.closecall.processor.report.Report;
import io.github.closecall.processor.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warns about delays shorter than the standards ask for; the defaults follow the standards. They ask for nothing after
 * the codes of libraries and applications, which may tell a client to reconnect at once.
 */
final class HastyReconnectCheck {

    private HastyReconnectCheck() {}

    static void check(HandlerSet set, Report report) {
        for (Handler handler : set.handlers()) {
            Reconnection reconnection = handler.reconnection();
            if (reconnection != null && handler.declaredHere() && reconnection.isValid()) {
                check(handler, reconnection, report);
            }
        }
    }

    private static void check(Handler handler, Reconnection reconnection, Report report) {
        int slowest = slowestCode(handler);
        if (slowest == 0) {
            return;
        }
        ReconnectPolicy asked = ReconnectPolicy.forCode(slowest);
        ShortDelays delays = new ShortDelays();
        delays.add("minDelayMillis", reconnection.minDelayMillis(), asked.minDelayMillis());
        delays.add("firstDelayMillis", reconnection.firstDelayMillis(), asked.firstDelayMillis());
        delays.add("maxDelayMillis", reconnection.maxDelayMillis(), asked.firstDelayMillis());
        if (delays.isEmpty()) {
            return;
        }
        String message = "@Reconnect on " + handler.description() + " has " + delays.given() + ", but "
                + request(slowest, handler) + ". Give at least " + delays.asked() + ", or leave "
                + (delays.isSingle() ? "it" : "them") + " out for the default.";
        report.add(Diagnosis.HASTY_RECONNECT, handler, delays.position(reconnection.position()), message);
    }

    /** The code of the handler for which the standards ask for the longest delays, 0 if they ask for none. */
    private static int slowestCode(Handler handler) {
        int slowest = 0;
        for (int code : ReconnectCodes.of(handler)) {
            if (isStandardised(code) && (slowest == 0 || firstDelayMillis(code) > firstDelayMillis(slowest))) {
                slowest = code;
            }
        }
        return slowest;
    }

    private static long firstDelayMillis(int code) {
        return ReconnectPolicy.forCode(code).firstDelayMillis();
    }

    private static boolean isStandardised(int code) {
        return switch (code) {
            case CloseCodes.GOING_AWAY,
                    CloseCodes.NO_STATUS_RCVD,
                    CloseCodes.ABNORMAL_CLOSURE,
                    CloseCodes.INTERNAL_ERROR,
                    CloseCodes.SERVICE_RESTART,
                    CloseCodes.TRY_AGAIN_LATER,
                    CloseCodes.BAD_GATEWAY -> true;
            default -> false;
        };
    }

    private static String request(int code, Handler handler) {
        String closure = handler.lists(code) ? Code.describe(code) : "an abnormal closure";
        return switch (code) {
            case CloseCodes.SERVICE_RESTART ->
                "the registration of " + closure + " asks clients to come back after a random 5 to 30 seconds";
            case CloseCodes.TRY_AGAIN_LATER -> "the registration of " + closure + " asks clients not to hurry back";
            default ->
                "after " + closure + " RFC 6455 section 7.2.3 asks for a random delay, of up to 5 seconds at first";
        };
    }

    /** The delays of one annotation that are too short. */
    private static final class ShortDelays {

        private final List<String> given = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();

        void add(String name, @Nullable Setting<Long> delay, long least) {
            if (delay != null && delay.value() < least) {
                given.add(name + " = " + delay.value());
                asked.add(name + " = " + least);
                positions.add(delay.position());
            }
        }

        boolean isEmpty() {
            return given.isEmpty();
        }

        boolean isSingle() {
            return given.size() == 1;
        }

        String given() {
            return Wording.list(given);
        }

        String asked() {
            return Wording.list(asked);
        }

        /** The position of the delay if only one is too short, and of the whole annotation if several are. */
        Position position(Position annotation) {
            return isSingle() ? positions.get(0) : annotation;
        }
    }
}
