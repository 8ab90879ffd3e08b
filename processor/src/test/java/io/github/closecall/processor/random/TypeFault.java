package io.github.closecall.processor.random;

import static io.github.closecall.processor.report.Diagnosis.GENERATED_NAME_CLASH;
import static io.github.closecall.processor.report.Diagnosis.INACCESSIBLE_CLOSE_HANDLER;
import static io.github.closecall.processor.report.Diagnosis.INVALID_CLOSE_CODE;
import static io.github.closecall.processor.report.Diagnosis.MISPLACED_ANNOTATION;
import static io.github.closecall.processor.report.Diagnosis.MISSING_CLOSE_HANDLER;
import static io.github.closecall.processor.report.Diagnosis.MISSING_RECOMMENDED_HANDLER;
import static io.github.closecall.processor.report.Diagnosis.NON_EXHAUSTIVE_CLOSE_HANDLERS;
import static io.github.closecall.processor.report.Diagnosis.NON_NULL_PARAMETER;
import static io.github.closecall.processor.report.Diagnosis.STOPPING_CATCH_ALL;
import static io.github.closecall.processor.report.Diagnosis.UNREADABLE_CLOSE_CONSTANT;

import java.util.List;
import java.util.SplittableRandom;

/** What can be wrong with a type as a whole. Where one type cannot have two such faults, another one is added. */
enum TypeFault implements Fault {
    MISSING_HANDLER {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "class ");
            type.annotate("@CloseHandlers(required = {1000, 4000, 1001})");
            type.add("@OnClose(code = 1000) void done() {}");
            type.add("@OnClose(from = 4000, to = 4000) void range() {}");
            type.add("@OnClose void other() {}");
            type.head().expect(MISSING_CLOSE_HANDLER);
            return true;
        }
    },
    MISSING_DEFAULT {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "record ");
            int present = Choice.of(List.of(1000, 1001, 1006), random);
            type.add("@OnClose(code = " + present + ") void usual() {}");
            type.head().expect(MISSING_CLOSE_HANDLER).expect(MISSING_RECOMMENDED_HANDLER);
            return true;
        }
    },
    STOPPING_FALLBACK {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "record ");
            int lost = Choice.of(List.of(1001, 1006), random);
            type.add("@OnClose(code = {1000, " + (lost == 1001 ? 1006 : 1001) + "}) void usual() {}");
            type.add("@OnClose(" + lost + ") @Reconnect void lost() {}");
            type.add("@OnClose void other() {}").expect(STOPPING_CATCH_ALL);
            return true;
        }
    },
    NO_NULL {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "record ");
            type.add("@interface NonNull {}");
            type.add("@OnClose({1000, 1001, 1006}) void usual(@NonNull java.util.BitSet session) {}")
                    .expect(NON_NULL_PARAMETER);
            type.add("@OnClose void other(@NonNull Throwable cause) {}").expect(NON_NULL_PARAMETER);
            return true;
        }
    },
    NO_REQUIRED_CODE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            set.contract().require(List.of(Choice.of(List.of(0, 999, 5000), random)));
            set.type().annotations().expect(INVALID_CLOSE_CODE);
            return true;
        }
    },
    MISSING_CONSTANT {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            int missing = set.dealer().outsideRanges();
            new TableGenerator(set, random).add(set.freshName(), List.of(missing, missing));
            set.type().annotations().expect(NON_EXHAUSTIVE_CLOSE_HANDLERS);
            return true;
        }
    },
    NO_TABLE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            set.contract().exhaust(Choice.of(List.of("String", "int[]", "int"), random));
            set.type().annotations().expect(NON_EXHAUSTIVE_CLOSE_HANDLERS);
            return true;
        }
    },
    UNKNOWN_CONSTANT {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            String name = set.type().simpleName() + set.freshName();
            TypeSource table = new TypeSource(set.type().packageName(), name, RandomKind.CLASS, "class " + name);
            table.add(Choice.of(
                    List.of(
                            "static int CODE = 4000;",
                            "static final Integer CODE = 4000;",
                            "static final int CODE = Integer.parseInt(\"4000\");"),
                    random));
            set.add(table);
            set.contract().exhaust(name);
            set.type().annotations().expect(NON_EXHAUSTIVE_CLOSE_HANDLERS).expect(UNREADABLE_CLOSE_CONSTANT);
            return true;
        }
    },
    TAKEN_NAME {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource member = typeOfItsOwn(set, "record ");
            addHandlers(member);
            member.surround("", "");
            String name = member.outerName() + "_" + member.simpleName();
            TypeSource taker = new TypeSource(set.type().packageName(), name, RandomKind.CLASS, "class " + name);
            addHandlers(taker);
            taker.head().expect(GENERATED_NAME_CLASH);
            set.add(taker);
            return true;
        }
    },
    ANNOTATION_INTERFACE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "@interface ");
            type.annotate("@CloseHandlers");
            type.annotations().expect(MISPLACED_ANNOTATION);
            type.add("@OnClose(code = 77) @Reconnect int value();")
                    .expect(MISPLACED_ANNOTATION)
                    .expect(MISPLACED_ANNOTATION);
            return true;
        }
    },
    STATIC_IN_INTERFACE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "interface ");
            type.add("@OnClose(4000) static void gone() {}").expect(MISPLACED_ANNOTATION);
            return true;
        }
    },
    PRIVATE_TYPE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = typeOfItsOwn(set, "private static class ");
            type.surround("", "");
            type.annotate("@SuppressWarnings(\"unused\")");
            addHandlers(type);
            type.head().expect(INACCESSIBLE_CLOSE_HANDLER);
            return true;
        }
    };

    private static TypeSource typeOfItsOwn(RandomSet set, String declaration) {
        String name = set.type().simpleName() + set.freshName();
        String components = declaration.equals("record ") ? "()" : "";
        TypeSource type =
                new TypeSource(set.type().packageName(), name, RandomKind.CLASS, declaration + name + components);
        set.add(type);
        return type;
    }

    private static void addHandlers(TypeSource type) {
        type.add("@OnClose(code = {1000, 1001, 1006}) void usual() {}");
        type.add("@OnClose void other() {}");
    }
}
