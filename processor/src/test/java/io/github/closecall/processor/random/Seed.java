package io.github.closecall.processor.random;

import java.util.SplittableRandom;

/**
 * Where chance begins. It is another seed in every run; {@code -Dclosecall.seed=...} repeats the run that printed that
 * seed, {@code -Dclosecall.sets=...} makes it longer or shorter.
 */
final class Seed {

    private static final long VALUE = Long.getLong("closecall.seed", new SplittableRandom().nextLong());

    private static final int SETS = Integer.getInteger("closecall.sets", 200);

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
