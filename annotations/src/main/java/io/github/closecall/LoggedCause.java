package io.github.closecall;

import java.io.Serial;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the exception that made a connection fail, with its stack trace and causes, for a log. The messages, which
 * the peer may have chosen, are escaped and limited in length.
 */
final class LoggedCause extends Throwable {

    @Serial
    private static final long serialVersionUID = 1;

    private LoggedCause(Throwable cause, Set<Throwable> seen) {
        super(LoggedText.of(cause), copy(cause.getCause(), seen), false, true);
        setStackTrace(cause.getStackTrace());
    }

    static LoggedCause of(Throwable cause) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(cause);
        return new LoggedCause(cause, seen);
    }

    private static @Nullable LoggedCause copy(@Nullable Throwable cause, Set<Throwable> seen) {
        return cause != null && seen.add(cause) ? new LoggedCause(cause, seen) : null;
    }

    /** Returns what the original exception would print, without the name of this class. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return String.valueOf(getMessage());
    }
}
