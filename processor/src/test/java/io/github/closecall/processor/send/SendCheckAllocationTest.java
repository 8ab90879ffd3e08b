package io.github.closecall.processor.send;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The check costs next to nothing where there is nothing to check. {@link SendCheckCost} measures the same at length.
 */
class SendCheckAllocationTest {

    @Test
    void atMostTwoPercent() {
        double[] ratios = SendCheckCost.ratios(40, 1, 5);
        assertTrue(SendCheckCost.median(ratios) <= 1.02, () -> Arrays.toString(ratios));
    }
}
