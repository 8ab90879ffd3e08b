package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes tables of close codes that sets promise to handle. */
final class TableGenerator {

    private final RandomSet set;
    private final SplittableRandom random;

    TableGenerator(RandomSet set, SplittableRandom random) {
        this.set = set;
        this.random = random;
    }

    /** Lets the set name a table that it handles, or none. */
    void addCovered() {
        List<Integer> covered = new ArrayList<>();
        for (RandomHandler handler : set.handlers()) {
            covered.addAll(handler.selection().codes());
            handler.selection().ranges().forEach(range -> covered.add(random.nextInt(range.from(), range.to() + 1)));
        }
        covered.removeIf(KnownCodes::isUnassigned);
        List<Integer> published = Choice.some(covered, random);
        if (!published.isEmpty() && Choice.once(3, random)) {
            add("Codes", published);
        }
    }

    /** Lets the set name a table with these codes, and others that do not count. */
    void add(String role, List<Integer> codes) {
        boolean isInterface = Choice.once(2, random);
        RandomKind kind = isInterface ? RandomKind.INTERFACE : RandomKind.CLASS;
        String name = set.type().simpleName() + role;
        TypeSource table = new TypeSource(set.type().packageName(), name, kind, kind.declaration(name, ""));
        for (int code : codes) {
            table.add((isInterface ? "" : "static final ") + "int C" + code + "_" + table.size() + " = " + code + ";");
        }
        int other = set.dealer().outsideRanges();
        table.add(
                (isInterface ? "" : "static final ") + "int NONE = " + Choice.of(List.of(0, 999, 5000), random) + ";");
        int unassigned = KnownCodes.unassigned(random);
        table.add((isInterface ? "" : "static final ") + "int UNASSIGNED = " + unassigned + ";");
        table.add((isInterface ? "" : "static final ") + "long WIDE = " + other + ";");
        if (!isInterface) {
            table.add("final int instance = " + other + ";");
        }
        set.add(table);
        set.contract().exhaust(name);
    }
}
