package io.github.closecall.processor.stack;

import io.github.closecall.CloseCodes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a library reports for each code that a peer sends. Here 1005 stands for a Close frame without a code, 1006 for a
 * connection that is lost and 1015 for TLS that fails. What CloseCall's adapter for the library restores is left out.
 *
 * @param stack the constant of {@code WebSocketStack}
 * @param measured what was measured
 * @param unchanged the codes that it reports as they are, through whichever callback
 * @param changes what it reports for some of the others, null for nothing; for the rest it reports 1002
 */
public record ReportedCodes(String stack, String measured, CodeSet unchanged, Map<Integer, @Nullable Integer> changes) {

    /** Of a library that reports these codes as they are, and every other as 1002 (Protocol error). */
    static ReportedCodes unchanged(String stack, String measured, String codes) {
        return new ReportedCodes(stack, measured, CodeSet.of(codes), Map.of());
    }

    /** The same with a code that is reported as another one than 1002, null for not at all. */
    ReportedCodes change(int sent, @Nullable Integer reported) {
        Map<Integer, @Nullable Integer> more = new TreeMap<>(changes);
        more.put(sent, reported);
        return new ReportedCodes(stack, measured, unchanged, more);
    }

    /** Whether a code that a peer sends is reported as it is. */
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
