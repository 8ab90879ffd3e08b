package io.github.closecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A close reason has 123 bytes of UTF-8 at most, since a control frame has 125 and the code takes two of them. */
class TruncateReasonTest {

    @Test
    void nullBecomesEmpty() {
        assertEquals("", CloseCodes.truncateReason(null));
    }

    @ParameterizedTest
    @CsvSource({"a, 123", "é, 61", "€, 41", "😀, 30"})
    void cutsAfterTheLastCharacterThatFits(String character, int fitting) {
        String longest = character.repeat(fitting);
        assertEquals(longest, CloseCodes.truncateReason(longest));
        assertEquals(longest, CloseCodes.truncateReason(longest + character));
        assertEquals(longest, CloseCodes.truncateReason(character.repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource({"120, €", "119, 😀", "121, é", "122, a"})
    void fillsTheLastBytes(int before, String last) {
        String reason = "a".repeat(before) + last;
        assertEquals(reason, CloseCodes.truncateReason(reason + "b"));
        assertEquals("a".repeat(before + 1), CloseCodes.truncateReason("a".repeat(before + 1) + last));
    }

    @Test
    void isTheLongestBeginningThatFits() {
        SplittableRandom random = new SplittableRandom(5);
        int[] samples = {'a', 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF, '\r'};
        for (int round = 0; round < 20_000; round++) {
            StringBuilder reason = new StringBuilder();
            int length = random.nextInt(140);
            for (int i = 0; i < length; i++) {
                reason.appendCodePoint(samples[random.nextInt(samples.length)]);
            }
            assertLongest(reason.toString(), CloseCodes.truncateReason(reason.toString()));
        }
    }

    private static void assertLongest(String reason, String truncated) {
        assertTrue(reason.startsWith(truncated));
        assertTrue(truncated.getBytes(UTF_8).length <= 123);
        if (!truncated.equals(reason)) {
            int next = reason.codePointAt(truncated.length());
            assertTrue((truncated + Character.toString(next)).getBytes(UTF_8).length > 123);
            assertEquals(truncated, new String(truncated.getBytes(UTF_8), UTF_8));
        }
    }

    /** A lone surrogate is no character: encoders write one to three bytes for it, so three are counted. */
    @Test
    void loneSurrogatesNeverMakeItTooLong() {
        assertEquals(41, CloseCodes.truncateReason("\uD83D".repeat(200)).length());
        assertEquals(41, CloseCodes.truncateReason("\uDE00".repeat(200)).length());
        assertEquals("a".repeat(120) + "\uD83D", CloseCodes.truncateReason("a".repeat(120) + "\uD83Dx"));
    }
}
