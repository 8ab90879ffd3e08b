package io.github.closecall.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void lettersThatAsciiLacksAreEscapedOneByOne() {
        assertEquals("~ \\u00f6 \\u2028 \\ud83d\\ude00", Ascii.escape("~ \u00f6 \u2028 \ud83d\ude00"));
    }

    @Test
    void everyControlCharacterOfALiteralIsEscaped() {
        assertEquals("\"\\000\\011\\n\\037 ~\\u007f\"", Ascii.literal("\0\t\n\37 ~\177"));
    }

    @Test
    void quotesAndBackslashesOfALiteralAreEscaped() {
        assertEquals("\"say \\\"hi\\\" \\\\\"", Ascii.literal("say \"hi\" \\"));
    }
}
