package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.CloseCodes;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action that follows a handler, as its annotations say. */
final class Action {

    private Action() {}

    /**
     * Whether a code can share a branch. Codes of one handler share a branch if the same action follows; the action
     * after 1006 (Abnormal Closure) also depends on the event. Two handlers never share a branch, even if they are the
     * same method: a method that overrides several handlers has an action for each.
     */
    @SuppressWarnings("ReferenceEquality")
    static boolean isShared(Branch branch, int code, Handler handler) {
        int first = branch.codes().get(0);
        return branch.handler() == handler
                && (!branch.reconnects()
                        || (!branch.dependsOnEvent()
                                && code != CloseCodes.ABNORMAL_CLOSURE
                                && (!usesDefaults(handler)
                                        || ReconnectPolicy.forCode(first).equals(ReconnectPolicy.forCode(code)))));
    }

    /** Whether the action of a branch is the same for all its events and worth a constant. */
    static boolean isConstant(Branch branch) {
        return branch.hasAction() && !(branch.isCatchAll() && branch.reconnects() && usesDefaults(branch.handler()));
    }

    /** The name of the constant with the action of a branch. */
    static String constant(Branch branch) {
        if (branch.range() != null) {
            return "AFTER_" + branch.range().from() + "_TO_" + branch.range().to();
        }
        return branch.isCatchAll() ? "AFTER_OTHER" : "AFTER_" + branch.codes().get(0);
    }

    /** The expression for the action of a branch. */
    static CodeBlock expression(Branch branch) {
        Reconnection reconnection = branch.handler().reconnection();
        CodeBlock next = reconnection != null && branch.reconnects()
                ? CodeBlock.of("reconnect($L)", policy(reconnection, defaults(branch)))
                : CodeBlock.of("stop()");
        return CodeBlock.of("$T.$L$L", RuntimeTypes.CLOSE_ACTION, next, userMessage(branch.handler()));
    }

    /** The call that adds the user message of a handler to an action; empty if it has none. */
    static CodeBlock userMessage(Handler handler) {
        String message = handler.userMessage();
        return message == null ? CodeBlock.of("") : CodeBlock.of(".withUserMessage($L)", Ascii.literal(message));
    }

    private static boolean usesDefaults(Handler handler) {
        return handler.reconnection() != null && !handler.reconnection().isComplete();
    }

    /**
     * The expression for the code whose defaults apply. For the catch-all, it is the event's code, unless no element is
     * left to a default.
     */
    private static String defaults(Branch branch) {
        if (branch.range() != null) {
            return String.valueOf(branch.range().from());
        }
        if (branch.isCatchAll()) {
            return usesDefaults(branch.handler()) ? "event.code()" : String.valueOf(CloseCodes.ABNORMAL_CLOSURE);
        }
        return branch.codes().get(0).toString();
    }

    private static CodeBlock policy(Reconnection reconnection, String code) {
        List<CodeBlock> settings = reconnection.isValid() ? settings(reconnection) : List.of();
        String separator = settings.size() > 1 ? "\n    " : "";
        CodeBlock.Builder policy = CodeBlock.builder().add("$T.forCode($L)", RuntimeTypes.RECONNECT_POLICY, code);
        settings.forEach(setting -> policy.add(separator).add(setting));
        return policy.build();
    }

    private static List<CodeBlock> settings(Reconnection reconnection) {
        List<CodeBlock> settings = new ArrayList<>();
        addSetting("MinDelayMillis", reconnection.minDelayMillis(), "L", settings);
        addSetting("FirstDelayMillis", reconnection.firstDelayMillis(), "L", settings);
        addSetting("MaxDelayMillis", reconnection.maxDelayMillis(), "L", settings);
        addSetting("Multiplier", reconnection.multiplier(), "", settings);
        addSetting("MaxAttempts", reconnection.maxAttempts(), "", settings);
        return settings;
    }

    private static void addSetting(String name, @Nullable Setting<?> setting, String suffix, List<CodeBlock> settings) {
        if (setting != null) {
            settings.add(CodeBlock.of(".with$L($L$L)", name, setting.value(), suffix));
        }
    }
}
