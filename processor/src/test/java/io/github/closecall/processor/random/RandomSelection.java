package io.github.closecall.processor.random;

import io.github.closecall.processor.random.CodeDealer.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a handler handles.
 *
 * @param codes exact codes
 * @param ranges ranges
 * @param everythingElse whether it is the catch-all
 * @param annotations the {@code @OnClose} annotations that say so
 */
record RandomSelection(List<Integer> codes, List<Range> ranges, boolean everythingElse, List<String> annotations) {

    /** Spreads codes and ranges over one or several annotations. */
    static RandomSelection of(
            List<Integer> codes, List<Range> ranges, boolean everythingElse, SplittableRandom random) {
        List<String> annotations = new ArrayList<>();
        List<Integer> rest = Choice.shuffled(codes, random);
        for (Range range : ranges) {
            List<Integer> here = rest.subList(0, random.nextInt(rest.size() + 1));
            annotations.add("@OnClose(" + (here.isEmpty() ? "" : codes(here) + ", ") + "from = " + range.from()
                    + ", to = " + range.to() + ")");
            rest = rest.subList(here.size(), rest.size());
        }
        while (!rest.isEmpty()) {
            List<Integer> here = rest.subList(0, random.nextInt(1, rest.size() + 1));
            annotations.add("@OnClose(" + codes(here) + ")");
            rest = rest.subList(here.size(), rest.size());
        }
        if (everythingElse) {
            annotations.add("@OnClose");
        }
        return new RandomSelection(codes, ranges, everythingElse, Choice.shuffled(annotations, random));
    }

    private static String codes(List<Integer> codes) {
        String values = codes.toString();
        return "code = " + (codes.size() == 1 ? codes.get(0) : "{" + values.substring(1, values.length() - 1) + "}");
    }

    /** The words for {@code @SuppressWarnings}. */
    List<String> suppressed(boolean reconnects) {
        List<String> words = new ArrayList<>();
        if (codes.stream().anyMatch(KnownCodes::isUnassigned)) {
            words.add("\"UnassignedCloseCode\"");
        }
        if (reconnects && codes.stream().anyMatch(KnownCodes.FUTILE::contains)) {
            words.add("\"FutileReconnect\"");
        }
        return words;
    }

    /** Whether a code is listed or in a range. */
    boolean covers(int code) {
        return codes.contains(code) || ranges.stream().anyMatch(range -> range.from() <= code && code <= range.to());
    }

    /** Whether a least delay is asked for after one of the codes. */
    boolean asksForPatience() {
        return codes.stream().anyMatch(KnownCodes.WITH_LEAST_DELAY::contains);
    }
}
