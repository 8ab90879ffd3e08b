package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseEvent;
import io.github.closecall.HandshakeRefusedException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares the event of an ending with its row. */
final class EndingCheck {

    private static final Pattern STATUS = Pattern.compile("http-(\\d+).*");

    private EndingCheck() {}

    /**
     * Checks what an application was told.
     *
     * @param end null if it was told nothing
     */
    static void of(EndingTable.Row row, Application.@Nullable End end) {
        if (end == null) {
            assertEquals("none", row.expected());
            return;
        }
        CloseEvent event = end.event();
        String reported = event.code() + event.origin().name().substring(0, 1);
        assertTrue(row.allows(reported), () -> row.ending() + " must be " + row.expected() + " but was " + event);
        assertTrue(event.toString().codePoints().noneMatch(EndingCheck::isDangerous), event::toString);
        if (row.ending().startsWith("own-")) {
            assertEquals("own", event.reason());
        }
        if (row.ending().equals("code-" + event.code())) {
            assertEquals("r" + event.code(), event.reason());
        }
        cause(row.ending(), event);
    }

    private static void cause(String ending, CloseEvent event) {
        if (event.code() == 1006 || event.code() == 1015) {
            assertNotNull(event.cause(), event::toString);
        }
        Matcher status = STATUS.matcher(ending);
        if (status.matches()) {
            assertEquals(Integer.parseInt(status.group(1)), refusal(event).status());
        }
        switch (ending) {
            case "http-hostile" -> assertNoOtherStatus(403, event);
            case "http-bad-header" -> assertNoOtherStatus(503, event);
            case "no-http" -> assertFalse(event.cause() instanceof HandshakeRefusedException, event::toString);
            case "retry-after" ->
                assertEquals(Optional.of(Duration.ofSeconds(7)), refusal(event).retryAfter());
            case "never-answered" -> assertInstanceOf(TimeoutException.class, event.cause());
            case "silent" ->
                assertTrue(
                        event.cause() instanceof TimeoutException || event.cause() instanceof SocketTimeoutException,
                        event::toString);
            case "own-1000-echo", "own-4000-echo" -> assertNull(event.cause(), event::toString);
            case "own-no-answer" ->
                // Some do not wait for the answer to a close in a callback, or to any.
                assertTrue(event.cause() == null || event.cause() instanceof TimeoutException, event::toString);
            case "user-throws", "user-error", "user-protocol" -> {
                if (event.origin() == CloseEvent.Origin.LOCAL) {
                    assertTrue(isOfApplication(event.cause()), event::toString);
                }
            }
            default -> {}
        }
    }

    private static boolean isOfApplication(@Nullable Throwable error) {
        return error != null
                && ("thrown by the application".equals(error.getMessage()) || isOfApplication(error.getCause()));
    }

    /** A client that can make nothing of the answer must not invent a status. */
    private static void assertNoOtherStatus(int status, CloseEvent event) {
        if (event.cause() instanceof HandshakeRefusedException refused) {
            assertEquals(status, refused.status());
        }
    }

    private static HandshakeRefusedException refusal(CloseEvent event) {
        return assertInstanceOf(HandshakeRefusedException.class, event.cause());
    }

    /** A future completes when the connection is open, and not at all before; one that failed says why. */
    static void ofOpening(CompletableFuture<?> opening, Application.End end) throws Exception {
        if (end.session() != null) {
            assertSame(end.session(), opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS));
            return;
        }
        try {
            assertNull(opening.get(Application.PATIENCE_SECONDS, TimeUnit.SECONDS), "It did not open");
        } catch (ExecutionException failure) {
            Throwable why = assertInstanceOf(IOException.class, failure.getCause());
            assertSame(end.event().cause(), why.getCause());
        }
    }

    private static boolean isDangerous(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || Character.getType(character) == Character.FORMAT;
    }
}
