package io.github.closecall.processor.random;

import io.github.closecall.processor.random.CodeDealer.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes handler sets. It deals out the codes, so it knows who gets which. */
final class SetGenerator {

    private static final List<String> MESSAGES =
            List.of("Bye.", "", "a \"quoted\" \\ word", "100 % $L $$ {0}", "\u00e9\u4e16\ud83d\ude00", "// no comment");

    private final SplittableRandom random;
    private final RandomSet set;
    private final MemberGenerator members;

    private SetGenerator(String name, SplittableRandom random) {
        this.random = random;
        this.set = TypeGenerator.generate(name, random);
        this.members = new MemberGenerator(set, random);
    }

    /** Makes a number of sets with which nothing is wrong. */
    static List<RandomSet> generate(int count, SplittableRandom random) {
        List<RandomSet> sets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sets.add(new SetGenerator("H" + i, random.split()).generate());
        }
        return sets;
    }

    private RandomSet generate() {
        boolean hasCatchAll = !Choice.once(3, random) && set.dealer().dealEverythingElse();
        if (hasCatchAll) {
            set.contract().suppress("StoppingCatchAll");
        }
        List<Integer> codes = codes(hasCatchAll);
        List<Range> ranges = new ArrayList<>();
        for (int i = random.nextInt(5); i > 1; i--) {
            ranges.add(set.dealer().range());
        }
        while (!codes.isEmpty() || !ranges.isEmpty() || hasCatchAll) {
            int codesHere = Math.min(random.nextInt(4), codes.size());
            int rangesHere = Math.min(random.nextInt(3), ranges.size());
            boolean everythingElse = hasCatchAll && Choice.once(4, random);
            if (codesHere + rangesHere > 0 || everythingElse) {
                List<Integer> dealtCodes = codes.subList(0, codesHere);
                List<Range> dealtRanges = ranges.subList(0, rangesHere);
                members.add(handler(
                        RandomSelection.of(List.copyOf(dealtCodes), List.copyOf(dealtRanges), everythingElse, random)));
                dealtCodes.clear();
                dealtRanges.clear();
                hasCatchAll &= !everythingElse;
            }
        }
        members.addDecoys();
        if (!members.hasOwnHandler() || set.type().kind().isPartial()) {
            set.contract().annotate();
        }
        new TableGenerator(set, random).addCovered();
        return set;
    }

    /** The codes that must be listed, and others. */
    private List<Integer> codes(boolean hasCatchAll) {
        if (Choice.once(2, random)) {
            set.contract().require(set.dealer().exact(random.nextInt(4)));
        }
        List<Integer> codes = new ArrayList<>(set.contract().required());
        codes.forEach(set.dealer()::deal);
        if (!hasCatchAll) {
            codes.addAll(recommendedCodes());
        }
        codes.addAll(set.dealer().exact(random.nextInt(12)));
        return Choice.shuffled(codes, random);
    }

    /** Without a catch-all, some codes are to be listed, unless the warning is suppressed. */
    private List<Integer> recommendedCodes() {
        List<Integer> codes = new ArrayList<>(KnownCodes.RECOMMENDED);
        codes.removeIf(code -> !set.dealer().deal(code));
        if (Choice.once(3, random)) {
            set.dealer().dealEverythingElse();
            set.contract().suppress("MissingRecommendedHandler");
            codes.removeIf(code -> Choice.once(2, random));
        }
        return codes;
    }

    private RandomHandler handler(RandomSelection selection) {
        List<RandomParameter> parameters = Choice.some(List.of(RandomParameter.values()), random);
        boolean answers = Choice.once(4, random);
        RandomReconnect reconnect =
                answers || Choice.once(2, random) ? null : RandomReconnect.valid(selection.asksForPatience(), random);
        String message = Choice.once(3, random) ? Choice.of(MESSAGES, random) : null;
        String id = set.freshName();
        String name = members.isFree("on", parameters) && Choice.once(4, random) ? "on" : id;
        return new RandomHandler(name, id, selection, List.copyOf(parameters), answers, reconnect, message);
    }
}
