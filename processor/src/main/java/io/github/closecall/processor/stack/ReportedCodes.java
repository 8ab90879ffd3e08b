package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a library reports for each code that a peer sends. Here 1005 stands for a Close frame without a code, 1006 for a
 * lost connection and 1015 for a TLS failure. Changes that CloseCall's adapter for the library undoes are left out.
 *
 * @param stack the constant of {@code WebSocketStack}
 * @param measured what was measured
 * @param unchanged the codes that it reports unchanged, through any callback
 * @param changes the codes that it reports instead of some others, null if it reports nothing; for the rest it reports
 *     1002
 */
public record ReportedCodes(String stack, String measured, CodeSet unchanged, Map<Integer, @Nullable Integer> changes) {

    /** For a library that reports these codes unchanged, and every other code as 1002 (Protocol error). */
    static ReportedCodes unchanged(String stack, String measured, String codes) {
        return new ReportedCodes(stack, measured, CodeSet.of(codes), Map.of());
    }

    /** The same, with a code that is reported as a code other than 1002; null if it is not reported at all. */
    ReportedCodes change(int sent, @Nullable Integer reported) {
        Map<Integer, @Nullable Integer> more = new TreeMap<>(changes);
        more.put(sent, reported);
        return new ReportedCodes(stack, measured, unchanged, more);
    }

    /** Whether a code that a peer sends is reported unchanged. */
    public boolean contains(int code) {
        return unchanged.contains(code);
    }

    /** The code that is reported when a peer sends this one, null if nothing is reported. */
    public @Nullable Integer arrivesAs(int code) {
        if (unchanged.contains(code)) {
            return code;
        }
        return changes.containsKey(code) ? changes.get(code) : Integer.valueOf(CloseCodes.PROTOCOL_ERROR);
    }
}
