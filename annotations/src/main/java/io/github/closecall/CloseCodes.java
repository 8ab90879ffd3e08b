package io.github.closecall;

import io.github.closecall.registry.CloseCode.Use;
import io.github.closecall.registry.CloseCodeTable;
import io.github.closecall.registry.CloseFrame;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The close codes of WebSocket under the names of the IANA registry, and what the protocol says about a code.
 *
 * @see <a href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number">IANA WebSocket Close Code
 *     Number Registry</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455 section 7.4, Status Codes</a>
 */
public final class CloseCodes {

    /** Normal Closure: the connection did what it was opened for (RFC 6455 section 7.4.1). */
    public static final int NORMAL_CLOSURE = 1000;

    /** Going Away: a server shuts down, or a browser leaves the page (RFC 6455 section 7.4.1). */
    public static final int GOING_AWAY = 1001;

    /** Protocol error: the peer broke the WebSocket protocol (RFC 6455 section 7.4.1). */
    public static final int PROTOCOL_ERROR = 1002;

    /** Unsupported Data: a message of a kind that the endpoint cannot accept (RFC 6455 section 7.4.1). */
    public static final int UNSUPPORTED_DATA = 1003;

    /** No Status Rcvd: the Close frame had no code. Only reported, never sent (RFC 6455 section 7.4.1). */
    public static final int NO_STATUS_RCVD = 1005;

    /**
     * Abnormal Closure: the connection ended without a Close frame. Only reported, never sent (RFC 6455 section 7.4.1).
     */
    public static final int ABNORMAL_CLOSURE = 1006;

    /** Invalid frame payload data: for example text that is not UTF-8 (RFC 6455 section 7.4.1). */
    public static final int INVALID_FRAME_PAYLOAD_DATA = 1007;

    /** Policy Violation: a message against the endpoint's policy; often also "not allowed" (RFC 6455 section 7.4.1). */
    public static final int POLICY_VIOLATION = 1008;

    /** Message Too Big: too big for the endpoint to process (RFC 6455 section 7.4.1). */
    public static final int MESSAGE_TOO_BIG = 1009;

    /** Mandatory Ext.: the client needs an extension that the server did not agree to (RFC 6455 section 7.4.1). */
    public static final int MANDATORY_EXT = 1010;

    /** Internal Error: an unexpected condition kept the endpoint from going on (RFC 6455 section 7.4.1). */
    public static final int INTERNAL_ERROR = 1011;

    /** Service Restart: clients may come back after a random 5 to 30 seconds (IANA registration). */
    public static final int SERVICE_RESTART = 1012;

    /** Try Again Later: the server is overloaded; do not hurry back (IANA registration). */
    public static final int TRY_AGAIN_LATER = 1013;

    /** Bad Gateway: a gateway got an invalid answer from the server behind it, like HTTP 502 (IANA registration). */
    public static final int BAD_GATEWAY = 1014;

    /** TLS handshake: TLS could not be set up. Only reported, never sent (RFC 6455 section 7.4.1). */
    public static final int TLS_HANDSHAKE = 1015;

    /** Unauthorized: like HTTP 401 (IANA registration). */
    public static final int UNAUTHORIZED = 3000;

    /** Forbidden: like HTTP 403 (IANA registration). */
    public static final int FORBIDDEN = 3003;

    /** Timeout: like HTTP 408 (IANA registration). */
    public static final int TIMEOUT = 3008;

    private CloseCodes() {}

    /**
     * Returns the standard name of a code.
     *
     * @param code any number
     * @return the name in the IANA registry; for a code without one the name of its range; never null
     */
    public static String name(int code) {
        return CloseCodeTable.row(code).name();
    }

    /**
     * Tells whether a closure with this code is abnormal: something went wrong that an operator wants to know about.
     * These are the codes that CloseCall logs at level WARNING or ERROR.
     *
     * @param code any number
     * @return false for 1000, 1001, 1005, 1012 and 3000-4999, whose meaning is the application's; true for all others
     */
    public static boolean isAbnormal(int code) {
        return CloseCodeTable.row(code).isAbnormal();
    }

    /**
     * Tells whether the protocol lets an endpoint send this code in a Close frame. An implementation may refuse more:
     * the client of {@code java.net.http} sends only 1000, 1001, 1008, 1011 and 3000-4999.
     *
     * @param code any number
     * @return true for 1000-1003, 1007-1014 and 3000-4999; false for codes that are only reported (1005, 1006, 1015),
     *     reserved, unassigned or outside the registry
     */
    public static boolean isSendable(int code) {
        return CloseCodeTable.row(code).use() == Use.SENT;
    }

    /**
     * Tells whether reconnecting after a closure with this code is futile: without changing anything it ends the same
     * way, or the connection has done what it was opened for.
     *
     * @param code any number
     * @return true for 1000, 1002, 1003, 1007-1010 and 1015; false for all others, including 3000-4999, whose meaning
     *     is the application's
     */
    public static boolean isFutile(int code) {
        return CloseCodeTable.row(code).retry().isFutile();
    }

    /**
     * Returns the code to send when answering or passing on a received code. Do not send a received code unchanged: it
     * may be 1005, 1006 or 1015, which must never be sent.
     *
     * @param received any code that was reported for a closure
     * @return {@code received} itself if it may be sent; 1000 for 1005 (No Status Rcvd); 1011 for 1006 (Abnormal
     *     Closure) and 1015 (TLS handshake); 1002 for a code outside the protocol
     */
    public static int sendable(int received) {
        return CloseCodeTable.row(received).sendable(received);
    }

    /**
     * Shortens a close reason to what fits into a Close frame: 123 bytes of UTF-8 (RFC 6455 sections 5.5 and 5.5.1).
     *
     * @param reason the reason, null for none
     * @return the longest beginning of {@code reason} that fits, never ending inside a code point; {@code ""} for null
     */
    public static String truncateReason(@Nullable String reason) {
        String text = Objects.requireNonNullElse(reason, "");
        int bytes = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            bytes += utf8Length(codePoint);
            if (bytes > CloseFrame.MAX_REASON_BYTES) {
                return text.substring(0, end);
            }
            end += Character.charCount(codePoint);
        }
        return text;
    }

    private static int utf8Length(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
