package io.github.closecall.processor.random;

import io.github.closecall.ReconnectPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * A {@code @Reconnect} annotation with any of its elements.
 *
 * @param elements those that are given, in the order in which they are written
 */
record RandomReconnect(List<Setting> elements) {

    /**
     * An element.
     *
     * @param text as it is written
     * @param effect what it does to the default policy of a close code
     */
    record Setting(String text, UnaryOperator<ReconnectPolicy> effect) {}

    /**
     * Settings that no check objects to, whatever is left out.
     *
     * @param patient whether they are to be right after codes that ask for a least delay, too
     */
    static RandomReconnect valid(boolean patient, SplittableRandom random) {
        long min = patient ? random.nextLong(30_000, 200_000) : random.nextLong(200_000);
        long first = patient ? random.nextLong(180_000, 400_000) : random.nextLong(5_000, 400_000);
        long max = random.nextLong(200_000, 1_000_000_000_000L);
        double multiplier = 1 + (Choice.once(3, random) ? random.nextInt(3) : random.nextDouble());
        int attempts = Choice.once(5, random) ? Integer.MAX_VALUE : random.nextInt(1, 100);
        List<Setting> all = new ArrayList<>();
        all.add(new Setting("minDelayMillis = " + min + "L", policy -> policy.withMinDelayMillis(min)));
        all.add(new Setting("firstDelayMillis = " + first + "L", policy -> policy.withFirstDelayMillis(first)));
        all.add(new Setting("maxDelayMillis = " + max + "L", policy -> policy.withMaxDelayMillis(max)));
        all.add(new Setting("multiplier = " + multiplier, policy -> policy.withMultiplier(multiplier)));
        all.add(new Setting("maxAttempts = " + attempts, policy -> policy.withMaxAttempts(attempts)));
        return new RandomReconnect(Choice.once(4, random) ? all : Choice.some(all, random));
    }

    /** The policy for a code. */
    ReconnectPolicy policy(int code) {
        ReconnectPolicy policy = ReconnectPolicy.forCode(code);
        for (Setting setting : elements) {
            policy = setting.effect().apply(policy);
        }
        return policy;
    }

    @Override
    public String toString() {
        return "@Reconnect"
                + (elements.isEmpty()
                        ? ""
                        : "("
                                + String.join(
                                        ", ",
                                        elements.stream().map(Setting::text).toList()) + ")");
    }
}
