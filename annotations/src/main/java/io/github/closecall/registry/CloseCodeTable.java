package io.github.closecall.registry;

import static io.github.closecall.registry.CloseCode.illegal;
import static io.github.closecall.registry.CloseCode.reported;
import static io.github.closecall.registry.CloseCode.sent;
import static io.github.closecall.registry.Retry.AFTER_ABNORMAL_CLOSURE;
import static io.github.closecall.registry.Retry.AFTER_OVERLOAD;
import static io.github.closecall.registry.Retry.AFTER_SERVICE_RESTART;
import static io.github.closecall.registry.Retry.AS_THE_APPLICATION_SAYS;
import static io.github.closecall.registry.Retry.FUTILE;
import static java.util.logging.Level.FINE;
import static java.util.logging.Level.INFO;
import static java.util.logging.Level.SEVERE;
import static java.util.logging.Level.WARNING;

import io.github.closecall.registry.CloseCode.Use;
import java.util.Arrays;
import java.util.List;

/**
 * The table of close codes, with everything that CloseCall knows about each. A new code needs a row here, a constant in
 * {@code CloseCodes} and a line in CODES.md.
 *
 * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA WebSocket Close Code
 *     Number Registry</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455 section 7.4, Status Codes</a>
 */
public final class CloseCodeTable {

    /** The lowest close code (RFC 6455 section 7.4.2). */
    public static final int MIN = 1000;

    /** The highest close code (RFC 6455 section 7.4.2). */
    public static final int MAX = 4999;

    /** All rows. The first row that covers a code applies, and every number is covered. */
    public static final List<CloseCode> ROWS = List.of(
            sent(1000, "Normal Closure", FINE, FUTILE),
            sent(1001, "Going Away", INFO, AFTER_ABNORMAL_CLOSURE),
            sent(1002, "Protocol error", SEVERE, FUTILE),
            sent(1003, "Unsupported Data", SEVERE, FUTILE),
            illegal(1004, 1004, "Reserved", Use.UNASSIGNED),
            reported(1005, "No Status Rcvd", 1000, FINE, AFTER_ABNORMAL_CLOSURE),
            reported(1006, "Abnormal Closure", 1011, WARNING, AFTER_ABNORMAL_CLOSURE),
            sent(1007, "Invalid frame payload data", SEVERE, FUTILE),
            sent(1008, "Policy Violation", WARNING, FUTILE).recommended(),
            sent(1009, "Message Too Big", SEVERE, FUTILE),
            sent(1010, "Mandatory Ext.", SEVERE, FUTILE),
            sent(1011, "Internal Error", SEVERE, AFTER_ABNORMAL_CLOSURE).recommended(),
            sent(1012, "Service Restart", INFO, AFTER_SERVICE_RESTART).recommended(),
            sent(1013, "Try Again Later", WARNING, AFTER_OVERLOAD).recommended(),
            sent(1014, "Bad Gateway", WARNING, AFTER_ABNORMAL_CLOSURE),
            reported(1015, "TLS handshake", 1011, SEVERE, FUTILE),
            illegal(1016, 2999, "Unassigned", Use.UNASSIGNED),
            sent(3000, "Unauthorized", FINE, AS_THE_APPLICATION_SAYS),
            sent(3003, "Forbidden", FINE, AS_THE_APPLICATION_SAYS),
            sent(3008, "Timeout", FINE, AS_THE_APPLICATION_SAYS),
            sent(3000, 3999, "Library or Framework", FINE, AS_THE_APPLICATION_SAYS),
            sent(4000, 4999, "Private Use", FINE, AS_THE_APPLICATION_SAYS),
            illegal(Integer.MIN_VALUE, Integer.MAX_VALUE, "Not a Close Code", Use.UNKNOWN));

    private static final CloseCode OUTSIDE = ROWS.get(ROWS.size() - 1);

    /** The rows by code, from {@link #MIN} on. Every dispatch looks up a code, so the lookup must not search. */
    private static final CloseCode[] BY_CODE = byCode();

    private CloseCodeTable() {}

    /**
     * Returns what is known about a code.
     *
     * @param code any number
     * @return the first row that covers the code
     */
    public static CloseCode row(int code) {
        return MIN <= code && code <= MAX ? BY_CODE[code - MIN] : OUTSIDE;
    }

    private static CloseCode[] byCode() {
        CloseCode[] byCode = new CloseCode[MAX - MIN + 1];
        // From the last row to the first, so that the first row that covers a code stays.
        for (int i = ROWS.size() - 1; i >= 0; i--) {
            CloseCode row = ROWS.get(i);
            Arrays.fill(byCode, Math.max(row.first(), MIN) - MIN, Math.min(row.last(), MAX) - MIN + 1, row);
        }
        return byCode;
    }
}
