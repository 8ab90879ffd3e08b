package io.github.closecall.processor.write;

import io.github.closecall.processor.model.Handler;
import io.github.closecall.processor.model.Reconnection;
import io.github.closecall.processor.model.Reconnection.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the action that follows a handler. */
final class AfterHandler {

    private AfterHandler() {}

    /** Whether something follows a handler which returns nothing. */
    static boolean hasAction(Handler handler) {
        return !handler.signature().returnsAction()
                && (handler.reconnection() != null || handler.userMessage() != null);
    }

    /** Whether the action that follows a handler does not depend on the code. */
    static boolean isSameForAllCodes(Handler handler) {
        Reconnection reconnection = handler.reconnection();
        return reconnection == null || reconnection.isComplete();
    }

    /**
     * Adds the expression for the action that follows a handler.
     *
     * @param code the expression for the close code whose defaults hold
     */
    static void addAction(Handler handler, String code, SourceText text) {
        text.add(TypeReference.CLOSE_ACTION);
        Reconnection reconnection = handler.reconnection();
        if (reconnection == null) {
            text.add(".stop()");
        } else {
            text.add(".reconnect(").add(TypeReference.RECONNECT_POLICY).add(".forCode(" + code + ")");
            if (reconnection.isValid()) {
                addSettings(reconnection, text);
            }
            text.add(")");
        }
        addUserMessage(handler, text);
    }

    /** Adds the user message of a handler to the expression for an action. */
    static void addUserMessage(Handler handler, SourceText text) {
        String message = handler.userMessage();
        if (message != null) {
            text.add(".withUserMessage(" + Ascii.literal(message) + ")");
        }
    }

    /** Adds the settings that were given, each on a line of its own if there are several. */
    private static void addSettings(Reconnection reconnection, SourceText text) {
        List<String> settings = new ArrayList<>(0);
        addSetting("MinDelayMillis", reconnection.minDelayMillis(), "L", settings);
        addSetting("FirstDelayMillis", reconnection.firstDelayMillis(), "L", settings);
        addSetting("MaxDelayMillis", reconnection.maxDelayMillis(), "L", settings);
        addSetting("Multiplier", reconnection.multiplier(), "", settings);
        addSetting("MaxAttempts", reconnection.maxAttempts(), "", settings);
        for (String setting : settings) {
            text.add(settings.size() > 1 ? "\n    " + setting : setting);
        }
    }

    private static void addSetting(String name, @Nullable Setting<?> setting, String suffix, List<String> settings) {
        if (setting != null) {
            settings.add(".with" + name + "(" + setting.value() + suffix + ")");
        }
    }
}
