package io.github.closecall.processor.stack;

import org.jspecify.annotations.Nullable;

/**
 * The close codes and reasons that a call accepts, and what happens with others: a clause of a message, which names the
 * version that was measured.
 *
 * @param codes the codes that are sent unchanged
 * @param otherCode what happens with any other code
 * @param longReason what happens with a reason that does not fit into a Close frame, {@code ""} if there is no reason
 * @param blankReason what happens with an empty or blank reason, null if it is accepted
 * @param nullReason what happens with null as a reason, null if it is accepted
 */
public record Limits(
        CodeSet codes,
        String otherCode,
        String longReason,
        @Nullable String blankReason,
        @Nullable String nullReason) {

    /** For calls that read an object with a code, or accept only a reason. */
    static final Limits NONE = new Limits(CodeSet.ANY, "", "", null, null);

    /** The limits of a call that sends these codes unchanged, but not others. */
    static Limits codes(String codes, String otherCode) {
        return new Limits(CodeSet.of(codes), otherCode, "", null, null);
    }

    /** The limits of a call that sends any code, even one that the protocol forbids. */
    static Limits everyCode(String brokenProtocol) {
        return new Limits(CodeSet.SENDABLE, brokenProtocol, brokenProtocol, null, null);
    }

    /** The same limits, with what happens with long reasons. */
    Limits longReason(String clause) {
        return new Limits(codes, otherCode, clause, blankReason, nullReason);
    }

    /** The same limits, for a call that refuses empty and blank reasons and null. */
    Limits blankReason(String clause) {
        return new Limits(codes, otherCode, longReason, clause, clause);
    }

    /** The same limits, for a call that refuses null as a reason. */
    Limits nullReason(String clause) {
        return new Limits(codes, otherCode, longReason, blankReason, clause);
    }
}
