package io.github.closecall.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes that one {@code @OnClose} annotation selects, as written.
 *
 * @param codes the exact codes, in the order they were written
 * @param emptyList where an empty list of codes was written, null if there is none
 * @param secondList where codes were also given as {@code value}, null if they are in one element only
 * @param from the first code of the range, null if not given
 * @param to the last code of the range, null if not given
 * @param position the annotation
 */
public record Selection(
        List<Code> codes,
        @Nullable Position emptyList,
        @Nullable Position secondList,
        @Nullable Code from,
        @Nullable Code to,
        Position position) {

    /** Whether the annotation selects every code that no other method handles. */
    public boolean isCatchAll() {
        return codes.isEmpty() && emptyList == null && secondList == null && from == null && to == null;
    }

    /**
     * Whether this code is between the given ends. Includes invalid ranges, so that they do not cause further errors
     * elsewhere.
     */
    boolean covers(int code) {
        return from != null && to != null && from.value() <= code && code <= to.value();
    }

    /** The range, null if there is none or it is invalid. */
    public @Nullable CodeRange range() {
        if (from == null || to == null) {
            return null;
        }
        boolean valid = Code.MIN_IN_RANGE <= from.value() && from.value() <= to.value() && to.value() <= Code.MAX;
        return valid ? new CodeRange(from.value(), to.value(), from.position()) : null;
    }
}
