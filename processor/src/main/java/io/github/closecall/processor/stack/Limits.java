package io.github.closecall.processor.stack;

import org.jspecify.annotations.Nullable;

/**
 * The close codes and reasons that a call takes, and what happens with others. What happens is a clause of a message,
 * which names the version that was measured.
 *
 * @param codes the codes that are sent as they are
 * @param otherCode what happens with any other code
 * @param longReason what happens with a reason that does not fit into a Close frame, {@code ""} if there is no reason
 * @param blankReason what happens with an empty or blank reason, null if it is taken
 * @param nullReason what happens with null for a reason, null if it is taken
 */
public record Limits(
        CodeSet codes,
        String otherCode,
        String longReason,
        @Nullable String blankReason,
        @Nullable String nullReason) {

    /** For calls that take an object with a code in it apart, or only take a reason. */
    static final Limits NONE = new Limits(CodeSet.ANY, "", "", null, null);

    /** Of a call that sends these codes and does something else with every other. */
    static Limits codes(String codes, String otherCode) {
        return new Limits(CodeSet.of(codes), otherCode, "", null, null);
    }

    /** Of a call that sends whatever it is given, also what the protocol forbids. */
    static Limits everyCode(String brokenProtocol) {
        return new Limits(CodeSet.SENDABLE, brokenProtocol, brokenProtocol, null, null);
    }

    /** The same with what happens with long reasons. */
    Limits longReason(String clause) {
        return new Limits(codes, otherCode, clause, blankReason, nullReason);
    }

    /** The same for a call that refuses empty and blank reasons, and null. */
    Limits blankReason(String clause) {
        return new Limits(codes, otherCode, longReason, clause, clause);
    }

    /** The same for a call that refuses null as a reason. */
    Limits nullReason(String clause) {
        return new Limits(codes, otherCode, longReason, blankReason, clause);
    }
}
