package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A kind of fault. Faults of all kinds can stand in one set without changing what is reported of the others. */
interface Fault {

    /** Every kind. */
    List<Fault> KINDS = kinds();

    /** Plants one in a set and notes what is to be reported where, or returns false if the set has no place for it. */
    boolean plant(RandomSet set, SplittableRandom random);

    private static List<Fault> kinds() {
        List<Fault> kinds = new ArrayList<>();
        kinds.addAll(List.of(CodeFault.values()));
        kinds.addAll(List.of(ReconnectFault.values()));
        kinds.addAll(List.of(SignatureFault.values()));
        kinds.addAll(List.of(TypeFault.values()));
        return kinds;
    }

    /**
     * Declares a faulty method in the type or in one of its supertypes.
     *
     * @param method the method from its result on
     */
    static Line declare(RandomSet set, String annotations, String method, SplittableRandom random) {
        List<TypeSource> types = new ArrayList<>(set.supertypes());
        types.add(set.type());
        TypeSource type = Choice.of(types, random);
        return type.add(annotations + " public " + type.kind().modifier() + method);
    }

    /** Declares a faulty method in the type itself. */
    static Line declareOwn(RandomSet set, String annotations) {
        return set.type().add(annotations + " " + set.type().kind().modifier() + "void " + set.freshName() + "() {}");
    }
}
