package io.github.closecall.processor.random;

import static io.github.closecall.processor.report.Diagnosis.DUPLICATE_CLOSE_HANDLER;
import static io.github.closecall.processor.report.Diagnosis.INVALID_CLOSE_CODE;
import static io.github.closecall.processor.report.Diagnosis.INVALID_CLOSE_RANGE;
import static io.github.closecall.processor.report.Diagnosis.UNASSIGNED_CLOSE_CODE;

import io.github.closecall.processor.random.CodeDealer.Range;
import java.util.List;
import java.util.SplittableRandom;

/** What can be wrong with codes and ranges. */
enum CodeFault implements Fault {
    NO_CODE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            String code = Choice.of(List.of("0", "-1", "401", "999", "5000", "0x7fffffff"), random);
            String codes = "code = {" + set.dealer().application() + ", " + code + "}";
            declare(set, codes, random).expect(INVALID_CLOSE_CODE);
            return true;
        }
    },
    UNASSIGNED_CODE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            declare(set, "code = " + set.dealer().unassigned(), random).expect(UNASSIGNED_CLOSE_CODE);
            return true;
        }
    },
    NO_RANGE {
        /** None of these covers a code that is dealt. */
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            int code = random.nextInt(CodeDealer.LAST + 1, 5000);
            String range = Choice.of(
                    List.of(
                            "from = " + code,
                            "to = " + code,
                            "from = " + code + ", to = 3000",
                            "from = " + code + ", to = 5000",
                            "from = 1011, to = 1014",
                            "from = 2999, to = 2999",
                            "from = 0, to = 0",
                            "from = -1, to = 999"),
                    random);
            declare(set, range, random).expect(INVALID_CLOSE_RANGE);
            return true;
        }
    },
    SAME_CODE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            String code = "code = " + set.dealer().application();
            declareOwn(set, code).expect(DUPLICATE_CLOSE_HANDLER);
            declareOwn(set, code).expect(DUPLICATE_CLOSE_HANDLER);
            return true;
        }
    },
    SAME_CODE_AS_INHERITED {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            if (set.supertypes().isEmpty()) {
                return false;
            }
            String code = "code = " + set.dealer().application();
            TypeSource supertype = Choice.of(set.supertypes(), random);
            supertype.add("@OnClose(" + code + ") public " + supertype.kind().modifier() + "void " + set.freshName()
                    + "() {}");
            declareOwn(set, code).expect(DUPLICATE_CLOSE_HANDLER);
            return true;
        }
    },
    OVERLAPPING_RANGES {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            Range range = set.dealer().range();
            int between = random.nextInt(range.from(), range.to() + 1);
            declareOwn(set, "from = " + range.from() + ", to = " + between).expect(DUPLICATE_CLOSE_HANDLER);
            declareOwn(set, "from = " + between + ", to = " + range.to()).expect(DUPLICATE_CLOSE_HANDLER);
            return true;
        }
    },
    TWO_CATCH_ALLS {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            if (!set.dealer().dealEverythingElse()) {
                return false;
            }
            declareOwn(set, "").expect(DUPLICATE_CLOSE_HANDLER);
            declareOwn(set, "").expect(DUPLICATE_CLOSE_HANDLER);
            return true;
        }
    };

    private static Line declare(RandomSet set, String selection, SplittableRandom random) {
        return Fault.declare(set, "@OnClose(" + selection + ")", "void " + set.freshName() + "() {}", random);
    }

    private static Line declareOwn(RandomSet set, String selection) {
        return Fault.declareOwn(set, "@OnClose(" + selection + ")");
    }
}
