package io.github.closecall.processor.random;

import java.util.SplittableRandom;

/**
 * Where chance begins. The ordinary build repeats itself; {@code -Dclosecall.seed=...} begins elsewhere, and
 * {@code -Dclosecall.sets=...} makes the run longer or shorter.
 */
final class Seed {

    private static final long VALUE = Long.getLong("closecall.seed", 6455);

    private static final int SETS = Integer.getInteger("closecall.sets", 100);

    private Seed() {}

    /** The number of handler sets to make for a test. */
    static int sets() {
        return SETS;
    }

    /** The random numbers for a test, which do not depend on the other tests. */
    static SplittableRandom random(Class<?> test) {
        System.out.println(test.getSimpleName() + " with -Dclosecall.seed=" + VALUE + " -Dclosecall.sets=" + SETS);
        return new SplittableRandom(VALUE ^ test.getSimpleName().hashCode());
    }
}
