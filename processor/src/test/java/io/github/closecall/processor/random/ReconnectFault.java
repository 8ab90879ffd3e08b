package io.github.closecall.processor.random;

import static io.github.closecall.processor.report.Diagnosis.FUTILE_RECONNECT;
import static io.github.closecall.processor.report.Diagnosis.HASTY_RECONNECT;
import static io.github.closecall.processor.report.Diagnosis.INVALID_RECONNECT;
import static io.github.closecall.processor.report.Diagnosis.MISPLACED_ANNOTATION;

import io.github.closecall.ReconnectPolicy;
import java.util.List;
import java.util.SplittableRandom;

/** What can be wrong with what follows a handler. */
enum ReconnectFault implements Fault {
    NO_POLICY {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            List<String> settings = Choice.oneOrMore(
                    List.of(
                            "minDelayMillis = -1",
                            "firstDelayMillis = -2",
                            "maxDelayMillis = -3",
                            "multiplier = " + Choice.of(List.of("0.99", "0.0 / 0.0", "1 / 0.0", "-1"), random),
                            "maxAttempts = " + Choice.of(List.of("0", "-1"), random)),
                    random);
            Line line = declare(set, settings, "void", random);
            settings.forEach(setting -> line.expect(INVALID_RECONNECT));
            return true;
        }
    },
    LEAST_ABOVE_GREATEST {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            List<String> settings = Choice.of(
                    List.of(
                            List.of("minDelayMillis = 300_001"),
                            List.of("maxDelayMillis = 6000", "minDelayMillis = 6001", "maxAttempts = 3")),
                    random);
            declare(set, settings, "void", random).expect(INVALID_RECONNECT);
            return true;
        }
    },
    NO_SAY {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            declare(set, List.of(), "CloseAction", random).expect(INVALID_RECONNECT);
            return true;
        }
    },
    HASTE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            int code = Choice.of(KnownCodes.WITH_FIRST_DELAY, random);
            if (!set.dealer().deal(code)) {
                return false;
            }
            long tooShort = ReconnectPolicy.forCode(code).firstDelayMillis() - 1;
            List<String> settings =
                    Choice.oneOrMore(List.of("firstDelayMillis = " + tooShort, "maxDelayMillis = " + tooShort), random);
            declare(set, code, settings, "void", random).expect(HASTY_RECONNECT);
            return true;
        }
    },
    HASTE_AFTER_REGISTERED_CODE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            int code = Choice.of(KnownCodes.WITH_LEAST_DELAY, random);
            if (!set.dealer().deal(code)) {
                return false;
            }
            String setting =
                    "minDelayMillis = " + (ReconnectPolicy.forCode(code).minDelayMillis() - 1);
            declare(set, code, List.of(setting), "void", random).expect(HASTY_RECONNECT);
            return true;
        }
    },
    FUTILITY {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            int code = Choice.of(KnownCodes.FUTILE, random);
            if (!set.dealer().deal(code)) {
                return false;
            }
            declare(set, code, List.of(), "void", random).expect(FUTILE_RECONNECT);
            return true;
        }
    },
    NO_HANDLER {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            List<String> annotations = Choice.oneOrMore(List.of("@Reconnect", "@UserMessage(\"\")"), random);
            String method = "void " + set.freshName() + "(Integer code) {}";
            Line line = Fault.declare(set, String.join(" ", annotations), method, random);
            annotations.forEach(annotation -> line.expect(MISPLACED_ANNOTATION));
            return true;
        }
    };

    private static Line declare(RandomSet set, List<String> settings, String result, SplittableRandom random) {
        return declare(set, set.dealer().application(), settings, result, random);
    }

    private static Line declare(
            RandomSet set, int code, List<String> settings, String result, SplittableRandom random) {
        String annotations = "@OnClose(code = " + code + ") @Reconnect(" + String.join(", ", settings) + ")";
        String body = result.equals("void") ? "() {}" : "() { return CloseAction.stop(); }";
        return Fault.declare(set, annotations, result + " " + set.freshName() + body, random);
    }
}
