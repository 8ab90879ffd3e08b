package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import io.github.closecall.processor.model.Signature;
import org.jspecify.annotations.Nullable;

/** Writes the action that follows a handler. */
final class AfterHandler {

    private AfterHandler() {}

    /** Whether the action that follows a handler does not depend on the code. */
    static boolean isSameForAllCodes(Handler handler) {
        Reconnection reconnection = handler.reconnection();
        return reconnection == null || reconnection.isComplete();
    }

    /**
     * The expression for the action that follows a handler which returns nothing.
     *
     * @param code the expression for the close code whose defaults hold
     * @return the expression, null if there is nothing to do
     */
    static @Nullable CodeBlock action(Handler handler, CodeBlock code) {
        if (handler.signature().returns() == Signature.Returns.ACTION) {
            return null;
        }
        Reconnection reconnection = handler.reconnection();
        if (reconnection == null && handler.userMessage() == null) {
            return null;
        }
        CodeBlock.Builder action = CodeBlock.builder();
        if (reconnection == null) {
            action.add("$T.stop()", Types.CLOSE_ACTION);
        } else {
            action.add("$T.reconnect($T.forCode($L)", Types.CLOSE_ACTION, Types.RECONNECT_POLICY, code);
            if (reconnection.isValid()) {
                addSettings(reconnection, action);
            }
            action.add(")");
        }
        addUserMessage(handler, action);
        return action.build();
    }

    /** Adds the user message of a handler to the expression for an action. */
    static void addUserMessage(Handler handler, CodeBlock.Builder action) {
        String message = handler.userMessage();
        if (message != null) {
            action.add(".withUserMessage($L)", StringLiteral.of(message));
        }
    }

    private static void addSettings(Reconnection reconnection, CodeBlock.Builder policy) {
        addDelay("MinDelay", reconnection.minDelayMillis(), policy);
        addDelay("FirstDelay", reconnection.firstDelayMillis(), policy);
        addDelay("MaxDelay", reconnection.maxDelayMillis(), policy);
        if (reconnection.multiplier() != null) {
            policy.add(".withMultiplier($L)", reconnection.multiplier().value());
        }
        if (reconnection.maxAttempts() != null) {
            policy.add(".withMaxAttempts($L)", reconnection.maxAttempts().value());
        }
    }

    private static void addDelay(String name, @Nullable Setting<Long> delay, CodeBlock.Builder policy) {
        if (delay != null) {
            policy.add(".with$LMillis($LL)", name, delay.value());
        }
    }
}
