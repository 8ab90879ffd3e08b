package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-27T17:00:00Z");

    private static @Nullable Duration delay(String field) {
        return RetryAfter.delay(field, NOW);
    }

    @Test
    void secondsAreReadHoweverMany() {
        assertEquals(Duration.ZERO, delay("0"));
        assertEquals(Duration.ofSeconds(7), delay(" 007 "));
        Duration huge = delay("99999999999999999999");
        assertNotNull(huge);
        assertTrue(huge.compareTo(Duration.ofDays(1)) > 0);
    }

    /** RFC 9110 section 5.6.7: a recipient must accept all three. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Sat, 05 Dec 2026 17:00:00 GMT", "Saturday, 05-Dec-26 17:00:00 GMT", "Sat Dec  5 17:00:00 2026"})
    void datesAreReadInAllThreeForms(String date) {
        assertEquals(Duration.ofDays(8), delay(date));
    }

    @Test
    void aDayOfTwoDigitsStandsInTheOldestForm() {
        assertEquals(Duration.ofDays(18), delay("Tue Dec 15 17:00:00 2026"));
    }

    /** More than 50 years ahead is the past, by the same section. */
    @Test
    void aYearOfTwoDigitsIsNearNow() {
        assertEquals(Duration.ZERO, delay("Sunday, 06-Nov-94 08:49:37 GMT"));
        Duration far = delay("Sunday, 05-Dec-66 17:00:00 GMT");
        assertNotNull(far);
        assertTrue(far.compareTo(Duration.ofDays(39 * 365)) > 0);
    }

    @Test
    void thePastIsNow() {
        assertEquals(Duration.ZERO, delay("Sun, 06 Nov 1994 08:49:37 GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "\u0663", "Mon, 05 Dec 2026 17:00:00 GMT", "Sat, 05 Dec 2026"})
    void whatCannotBeReadIsNotThere(String field) {
        assertNull(delay(field));
    }

    @Test
    void noFieldIsNoDelay() {
        assertNull(RetryAfter.delay(null, NOW));
    }
}
