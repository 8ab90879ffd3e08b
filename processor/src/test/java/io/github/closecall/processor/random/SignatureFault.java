package io.github.closecall.processor.random;

import static io.github.closecall.processor.report.Diagnosis.INACCESSIBLE_CLOSE_HANDLER;
import static io.github.closecall.processor.report.Diagnosis.INVALID_HANDLER_SIGNATURE;

import java.util.List;
import java.util.SplittableRandom;

/** What can be wrong with the declaration of a method. */
enum SignatureFault implements Fault {
    /** Any of the things that a dispatcher could not call, each of which is reported. */
    NOT_CALLABLE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            List<String> faults = Choice.oneOrMore(List.of("<V> ", "int ", " throws Exception", PARAMETERS), random);
            List<String> parameters =
                    faults.contains(PARAMETERS) ? Choice.oneOrMore(UNSUPPORTED, random) : List.of("String a", "int b");
            boolean returns = faults.contains("int ");
            Line line = Fault.declare(
                    set,
                    annotation(set),
                    (faults.contains("<V> ") ? "<V> " : "") + (returns ? "int " : "void ") + set.freshName() + "("
                            + String.join(", ", parameters) + ")"
                            + (faults.contains(" throws Exception") ? " throws Exception" : "")
                            + (returns ? " { return 0; }" : " {}"),
                    random);
            int parameterFaults = faults.contains(PARAMETERS) ? parameters.size() - 1 : 0;
            for (int i = 0; i < faults.size() + parameterFaults; i++) {
                line.expect(INVALID_HANDLER_SIGNATURE);
            }
            return true;
        }
    },
    REPEATED_PARAMETER {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            String type = Choice.of(List.of("int", "String", "CloseEvent", "Throwable"), random);
            String method = "void " + set.freshName() + "(" + type + " a, " + type + " b, " + type + " c) {}";
            Fault.declare(set, annotation(set), method, random)
                    .expect(INVALID_HANDLER_SIGNATURE)
                    .expect(INVALID_HANDLER_SIGNATURE);
            return true;
        }
    },
    CONFLICTING_SESSION {
        /** Which of two session types is the wrong one is decided by the majority. */
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            long votes =
                    set.handlers().stream().filter(RandomHandler::takesSession).count();
            if (votes < 2 || !set.doubtSession()) {
                return false;
            }
            String type = Choice.of(List.of("java.net.http.WebSocket", "java.util.Set<?>"), random);
            set.type()
                    .add(annotation(set) + set.type().kind().modifier() + "void " + set.freshName() + "(" + type
                            + " session) {}")
                    .expect(INVALID_HANDLER_SIGNATURE);
            return true;
        }
    },
    HIDDEN_SESSION {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            if (set.handlers().stream().anyMatch(RandomHandler::takesSession)
                    || set.type().kind() == RandomKind.INTERFACE
                    || !set.doubtSession()) {
                return false;
            }
            set.type().add("private static class Hidden {}");
            set.type()
                    .add(annotation(set) + "void " + set.freshName() + "(java.util.List<? super Hidden[]> session) {}")
                    .expect(INACCESSIBLE_CLOSE_HANDLER);
            return true;
        }
    },
    PRIVATE_METHOD {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            TypeSource type = set.supertypes().isEmpty() ? set.type() : Choice.of(set.supertypes(), random);
            type.add("@SuppressWarnings(\"unused\") " + annotation(set) + "private void " + set.freshName() + "() {}")
                    .expect(INACCESSIBLE_CLOSE_HANDLER);
            return true;
        }
    },
    METHOD_OF_ANOTHER_PACKAGE {
        @Override
        public boolean plant(RandomSet set, SplittableRandom random) {
            List<TypeSource> superclasses = set.supertypes().stream()
                    .filter(supertype -> supertype.kind().isClass())
                    .toList();
            if (superclasses.stream().allMatch(set::isNear)) {
                return false;
            }
            TypeSource top = superclasses.get(0);
            String visibility =
                    set.isNear(top) ? "" : Choice.of(List.of("", "protected ", "protected static "), random);
            top.add(annotation(set) + visibility + "void " + set.freshName() + "() {}");
            set.type().head().expect(INACCESSIBLE_CLOSE_HANDLER);
            return true;
        }
    };

    private static final String PARAMETERS = "parameters";

    private static final List<String> UNSUPPORTED =
            List.of("Integer a", "long b", "Object c", "String[] d", "Exception e", "java.util.List<?>[] f");

    private static String annotation(RandomSet set) {
        return "@OnClose(code = " + set.dealer().application() + ") ";
    }
}
