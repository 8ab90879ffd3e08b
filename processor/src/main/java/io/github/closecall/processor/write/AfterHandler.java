package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import io.github.closecall.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
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

    /** Adds the settings that were given, each on a line of its own if there are several. */
    private static void addSettings(Reconnection reconnection, CodeBlock.Builder policy) {
        List<CodeBlock> settings = new ArrayList<>();
        addSetting("MinDelayMillis", reconnection.minDelayMillis(), "L", settings);
        addSetting("FirstDelayMillis", reconnection.firstDelayMillis(), "L", settings);
        addSetting("MaxDelayMillis", reconnection.maxDelayMillis(), "L", settings);
        addSetting("Multiplier", reconnection.multiplier(), "", settings);
        addSetting("MaxAttempts", reconnection.maxAttempts(), "", settings);
        for (CodeBlock setting : settings) {
            policy.add(settings.size() > 1 ? "\n$L" : "$L", setting);
        }
    }

    private static void addSetting(String name, @Nullable Setting<?> setting, String suffix, List<CodeBlock> settings) {
        if (setting != null) {
            settings.add(CodeBlock.of(".with$L($L$L)", name, setting.value(), suffix));
        }
    }
}
