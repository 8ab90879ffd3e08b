package io.github.closecall.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Choices among things. */
final class Choice {

    private Choice() {}

    /** Whether something happens that happens once in so many times. */
    static boolean once(int in, SplittableRandom random) {
        return random.nextInt(in) == 0;
    }

    /** One of these. */
    static <T> T of(List<T> items, SplittableRandom random) {
        return items.get(random.nextInt(items.size()));
    }

    /** The same items in another order. */
    static <T> List<T> shuffled(List<T> items, SplittableRandom random) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    /** Some of these, perhaps none, in another order. */
    static <T> List<T> some(List<T> items, SplittableRandom random) {
        return shuffled(items, random).subList(0, random.nextInt(items.size() + 1));
    }

    /** Some of these, in another order. */
    static <T> List<T> oneOrMore(List<T> items, SplittableRandom random) {
        return shuffled(items, random).subList(0, random.nextInt(1, items.size() + 1));
    }
}
