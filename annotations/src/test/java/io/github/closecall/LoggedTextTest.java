package io.github.closecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reason chosen by an attacker, in a log line. */
class LoggedTextTest {

    @ParameterizedTest
    @MethodSource("escapes")
    void escapes(String reason, String logged) {
        assertEquals(logged, LoggedText.of(reason));
    }

    static Object[][] escapes() {
        return new Object[][] {
            {"going away", "going away"},
            {"Ünïcödé € 日本 😀", "Ünïcödé € 日本 😀"},
            {"line\r\nERROR forged", "line\\u000d\\u000aERROR forged"},
            {"\u0000\t\u007F", "\\u0000\\u0009\\u007f"},
            {"\u001B[2J", "\\u001b[2J"},
            {"\u009B2J\u0085", "\\u009b2J\\u0085"},
            {"\u2028\u2029", "\\u2028\\u2029"},
            {"\u202Egnp.exe\u202C", "\\u202egnp.exe\\u202c"},
            {"\u200F\u2066\u2069\u061C", "\\u200f\\u2066\\u2069\\u061c"},
            {"zero\u200Bwidth\uFEFF\u00AD", "zero\\u200bwidth\\ufeff\\u00ad"},
            {"say \"no\" \\u0041", "say \\\"no\\\" \\\\u0041"},
            {"\uE000\uFFFF", "\\ue000\\uffff"},
            {"\uD83D", "\\ud83d"},
            {"\uDE00\uD83D", "\\ude00\\ud83d"},
            {"a\uD83Db", "a\\ud83db"},
            {Character.toString(0xE0041), "\\udb40\\udc41"},
            {Character.toString(0x1D173), "\\ud834\\udd73"},
            {Character.toString(0x10FFFD), "\\udbff\\udffd"},
        };
    }

    @Test
    void neverCutsAReasonThatFitsIntoAFrame() {
        assertEquals("a".repeat(123), LoggedText.of("a".repeat(123)));
        assertEquals("😀".repeat(30), LoggedText.of("😀".repeat(30)));
    }

    @Test
    void cutsAndCountsALongerOne() {
        assertEquals("a".repeat(123) + "... (124 UTF-16 units)", LoggedText.of("a".repeat(124)));
        assertEquals("😀".repeat(123) + "... (400 UTF-16 units)", LoggedText.of("😀".repeat(200)));
        assertEquals("a".repeat(123) + "... (1048576 UTF-16 units)", LoggedText.of("a".repeat(1 << 20)));
    }

    @Test
    void isBoundedSafeAndEncodableWhateverComes() throws CharacterCodingException {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder reason = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                reason.append((char) random.nextInt(random.nextBoolean() ? 0x300 : 0x10000));
            }
            String logged = LoggedText.of(reason.toString());
            assertTrue(logged.length() <= 123 * 12 + 30);
            assertTrue(logged.codePoints().noneMatch(LoggedTextTest::isDangerous));
            // Unlike String.getBytes this refuses a lone surrogate.
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(logged));
        }
    }

    private static boolean isDangerous(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || Character.getType(character) == Character.FORMAT;
    }
}
