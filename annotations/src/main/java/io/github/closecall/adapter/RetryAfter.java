package io.github.closecall.adapter;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the header field Retry-After (RFC 9110 section 10.2.3). */
final class RetryAfter {

    private static final BigInteger LONGEST_SECONDS = BigInteger.valueOf(Long.MAX_VALUE);

    /** A two-digit year that seems further ahead than this is in the past (RFC 9110 section 5.6.7). */
    private static final int YEARS_AHEAD = 50;

    private static final DateTimeFormatter ASCTIME =
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

    private RetryAfter() {}

    /**
     * Returns the delay that the field asks for, in seconds or as a date in any of HTTP's three formats; null if it
     * cannot be parsed, which counts as no field.
     */
    static @Nullable Duration delay(@Nullable String field, Instant now) {
        if (field == null) {
            return null;
        }
        String text = field.trim();
        if (text.matches("[0-9]+")) {
            return Duration.ofSeconds(new BigInteger(text).min(LONGEST_SECONDS).longValue());
        }
        Instant then = date(text, now);
        if (then == null) {
            return null;
        }
        return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    }

    private static @Nullable Instant date(String text, Instant now) {
        for (DateTimeFormatter form : List.of(DateTimeFormatter.RFC_1123_DATE_TIME, rfc850(now), ASCTIME)) {
            try {
                return LocalDateTime.parse(text, form).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException unreadable) {
                // Try the next format.
            }
        }
        return null;
    }

    private static DateTimeFormatter rfc850(Instant now) {
        LocalDate earliest = now.atOffset(ZoneOffset.UTC).toLocalDate().minusYears(99 - YEARS_AHEAD);
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, earliest)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
    }
}
