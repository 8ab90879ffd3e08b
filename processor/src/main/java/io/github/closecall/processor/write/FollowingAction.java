package io.github.closecall.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action that follows a handler, as its annotations say. */
final class FollowingAction {

    private FollowingAction() {}

    /** The expression for the action that follows the handler of a branch. */
    static CodeBlock of(Branch branch) {
        Handler handler = branch.handler();
        Reconnection reconnection = handler.reconnection();
        CodeBlock next = reconnection == null
                ? CodeBlock.of("stop()")
                : CodeBlock.of("reconnect($L)", policy(reconnection, branch.defaultsCode()));
        return CodeBlock.of("$T.$L$L", RuntimeTypes.CLOSE_ACTION, next, userMessage(handler));
    }

    /** The call that gives an action the user message of a handler, nothing if it has none. */
    static CodeBlock userMessage(Handler handler) {
        String message = handler.userMessage();
        return message == null ? CodeBlock.of("") : CodeBlock.of(".withUserMessage($L)", Ascii.literal(message));
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
