package io.github.closecall.processor.stack;

import org.jspecify.annotations.Nullable;

/**
 * The close codes and reasons that a call takes, and what happens with others. What happens is a clause of a message,
 * which names the version that was measured.
 *
 * @param codes the codes that are sent as they are
 * @param otherCode what happens with any other code
 * @param longReason what happens with a reason that does not fit into a Close frame, {@code ""} if there is no reason
 * @param emptyReason what happens with a reason that is null or blank, null if nothing does
 */
public record Limits(
        CodeSet codes,
        String otherCode,
        String longReason,
        @Nullable String emptyReason) {

    /** For calls that take an object with a code in it apart, or only take a reason. */
    static final Limits NONE = new Limits(CodeSet.ANY, "", "", null);

    /** Of a call that sends these codes and does something else with every other. */
    static Limits codes(String codes, String otherCode) {
        return new Limits(CodeSet.of(codes), otherCode, "", null);
    }

    /** Of a call that sends whatever it is given, also what the protocol forbids. */
    static Limits everyCode(String brokenProtocol) {
        return new Limits(CodeSet.sendable(), brokenProtocol, brokenProtocol, null);
    }

    /** The same with what happens with long reasons. */
    Limits longReason(String clause) {
        return new Limits(codes, otherCode, clause, emptyReason);
    }

    /** The same with what happens with blank reasons. */
    Limits emptyReason(String clause) {
        return new Limits(codes, otherCode, longReason, clause);
    }
}
