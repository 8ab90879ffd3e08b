package io.github.closecall.processor.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseCodes;
import org.junit.jupiter.api.Test;

class CodeSetTest {

    @Test
    void endsBelong() {
        CodeSet set = CodeSet.of("1000, 1003-1005");
        assertFalse(set.contains(999));
        assertTrue(set.contains(1000));
        assertFalse(set.contains(1002));
        assertTrue(set.contains(1003));
        assertTrue(set.contains(1005));
        assertFalse(set.contains(1006));
    }

    @Test
    void reads() {
        assertEquals("1000", CodeSet.of("1000").toString());
        assertEquals("1000 and 3000 to 4999", CodeSet.of("1000, 3000-4999").toString());
        assertEquals(
                "1000, 1001 to 1003 and 4000",
                CodeSet.of("1000, 1001-1003, 4000").toString());
    }

    @Test
    void sendableAsTheTableOfCodesSays() {
        CodeSet sendable = CodeSet.SENDABLE;
        for (int code = -1; code < 70_000; code++) {
            assertEquals(CloseCodes.isSendable(code), sendable.contains(code), "code " + code);
        }
    }

    @Test
    void isInOnlyIfNoneIsMissing() {
        CodeSet sendable = CodeSet.SENDABLE;
        assertTrue(sendable.isIn(sendable));
        assertTrue(sendable.isIn(CodeSet.of("0-5000")));
        assertFalse(sendable.isIn(CodeSet.of("1000-1003, 1007-1013, 3000-4999")));
        assertFalse(sendable.isIn(CodeSet.of("1000-1003, 1007-1014, 3000-4998")));
        assertTrue(CodeSet.NONE.isIn(CodeSet.of("1000")));
    }

    @Test
    void both() {
        CodeSet both = CodeSet.of("1000").with(CodeSet.range(3000, 3001));
        assertEquals("1000 and 3000 to 3001", both.toString());
    }

    @Test
    void onlyReported() {
        assertEquals("1005 to 1006 and 1015", CodeSet.ONLY_REPORTED.toString());
    }
}
