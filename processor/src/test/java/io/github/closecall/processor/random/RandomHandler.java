package io.github.closecall.processor.random;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseCodes;
import io.github.closecall.CloseEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * A handler of a generated set.
 *
 * @param name its name, which no other handler of the set has with the same parameters
 * @param id tells it from the other handlers
 * @param selection its {@code @OnClose} annotations
 * @param parameters what it takes
 * @param answers whether it returns an action
 * @param reconnect what {@code @Reconnect} says, null for none
 * @param userMessage the text of {@code @UserMessage}, null for none
 */
record RandomHandler(
        String name,
        String id,
        RandomSelection selection,
        List<RandomParameter> parameters,
        boolean answers,
        RandomReconnect reconnect,
        String userMessage) {

    /** Whether it takes a session. */
    boolean takesSession() {
        return parameters.contains(RandomParameter.SESSION);
    }

    /** The annotations, with a suppression of the warnings that they would cause. */
    String annotations() {
        List<String> annotations = new ArrayList<>();
        List<String> suppressed = selection.suppressed(reconnect != null);
        if (!suppressed.isEmpty()) {
            annotations.add("@SuppressWarnings({" + String.join(", ", suppressed) + "})");
        }
        annotations.addAll(selection.annotations());
        if (reconnect != null) {
            annotations.add(reconnect.toString());
        }
        if (userMessage != null) {
            annotations.add(
                    "@UserMessage(\"" + userMessage.replace("\\", "\\\\").replace("\"", "\\\"") + "\")");
        }
        return String.join(" ", annotations);
    }

    /** The method without annotations and modifiers. */
    String method(String session) {
        List<String> declared = new ArrayList<>();
        StringBuilder arguments = new StringBuilder("\"" + id + "\"");
        for (int i = 0; i < parameters.size(); i++) {
            declared.add(parameters.get(i).type(session) + " p" + i);
            arguments.append(", p").append(i);
        }
        return (answers ? "CloseAction " : "void ") + name + "(" + String.join(", ", declared) + ") { "
                + (answers ? "return " : "") + Calls.class.getName() + (answers ? ".answer(" : ".record(") + arguments
                + "); }";
    }

    /** What {@link Calls} is to have recorded after an event. */
    List<Object> call(CloseEvent event, Object session) {
        List<Object> call = new ArrayList<>(List.of(id));
        for (RandomParameter parameter : parameters) {
            call.add(parameter.argument(event, session));
        }
        return call;
    }

    /** What the dispatcher is to return after this handler. */
    CloseAction action(int code) {
        return answers ? withUserMessage(Calls.ANSWER) : after(code);
    }

    /** What the annotations alone ask for. */
    CloseAction after(int code) {
        boolean reconnects = reconnect != null && (selection.covers(code) || !CloseCodes.isFutile(code));
        return withUserMessage(reconnects ? CloseAction.reconnect(reconnect.policy(code)) : CloseAction.stop());
    }

    private CloseAction withUserMessage(CloseAction action) {
        return userMessage == null ? action : action.withUserMessage(userMessage);
    }
}
