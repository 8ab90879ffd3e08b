package io.github.closecall.processor.benchmark;

import java.util.Map;

/** The text of a dispatcher as {@link MinimalProcessor} joins it. */
final class MinimalDispatcher {

    private static final Map<String, String> NAMES = Map.of("1006", "Abnormal Closure", "1008", "Policy Violation");

    private final String type;
    private final String variable;
    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder calls = new StringBuilder();
    private final StringBuilder actions = new StringBuilder();

    MinimalDispatcher(String type) {
        this.type = type;
        this.variable = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /**
     * Adds a handler.
     *
     * @param code its code, null for the catch-all
     * @param call the call without its receiver
     * @param action the action after it, null for none
     */
    void add(String code, String call, String action) {
        calls.append("      " + (code == null ? "default" : "case " + code) + " -> " + variable + "." + call + ";\n");
        if (action != null) {
            String constant = "AFTER_" + code;
            constants.append("  /**\n   * What follows " + code + " (" + NAMES.get(code)
                    + ").\n   */\n  private static final CloseAction " + constant + " = " + action + ";\n\n");
            actions.append(
                    "      case " + code + " -> " + constant + (code.equals("1006") ? ".given(event)" : "") + ";\n");
        }
    }

    String text() {
        return "package bench;\n\n"
                + "import io.github.closecall.CloseAction;\n"
                + "import io.github.closecall.CloseDispatcher;\n"
                + "import io.github.closecall.CloseEvent;\n"
                + "import io.github.closecall.CloseLog;\n"
                + "import io.github.closecall.ReconnectPolicy;\n"
                + "import java.util.Objects;\n"
                + "import javax.annotation.processing.Generated;\n\n"
                + "/**\n"
                + " * Calls the close handlers of {@link " + type + "}.\n"
                + " *\n"
                + " * <p>Written by CloseCall for every build; do not edit.\n"
                + " */\n"
                + "@Generated(\"io.github.closecall.processor.CloseCallProcessor\")\n"
                + "public final class " + type + "CloseDispatcher implements CloseDispatcher<Object> {\n"
                + "  /**\n   * Logs closures under the name of the handler class.\n   */\n"
                + "  private static final CloseLog LOG = CloseLog.of(" + type + ".class);\n\n"
                + constants
                + "  /**\n   * The object with the handlers.\n   */\n"
                + "  private final " + type + " " + variable + ";\n\n"
                + "  /**\n"
                + "   * Creates a dispatcher.\n"
                + "   *\n"
                + "   * @param " + variable + " the object with the handlers\n"
                + "   */\n"
                + "  public " + type + "CloseDispatcher(" + type + " " + variable + ") {\n"
                + "    this." + variable + " = Objects.requireNonNull(" + variable + ", \"" + variable + "\");\n"
                + "  }\n\n"
                + "  @Override\n"
                + "  public CloseAction dispatch(Object session, CloseEvent event) {\n"
                + "    return dispatch(event);\n"
                + "  }\n\n"
                + "  /**\n"
                + "   * The same without a session, which no handler takes, for a closure of which only this is known.\n"
                + "   *\n"
                + "   * @param code the close code\n"
                + "   * @param reason the close reason\n"
                + "   * @return what to do next\n"
                + "   */\n"
                + "  public CloseAction dispatch(int code, String reason) {\n"
                + "    return dispatch(CloseEvent.of(code, reason));\n"
                + "  }\n\n"
                + "  /**\n"
                + "   * The same without a session, which no handler takes.\n"
                + "   *\n"
                + "   * @param event the end of the connection\n"
                + "   * @return what to do next\n"
                + "   */\n"
                + "  public CloseAction dispatch(CloseEvent event) {\n"
                + "    LOG.closed(event);\n"
                + "    " + type + " " + variable + " = this." + variable + ";\n"
                + "    switch (event.code()) {\n"
                + calls
                + "    }\n"
                + "    return after(event);\n"
                + "  }\n\n"
                + "  @Override\n"
                + "  public CloseAction after(CloseEvent event) {\n"
                + "    return switch (event.code()) {\n"
                + actions
                + "      default -> CloseAction.stop();\n"
                + "    };\n"
                + "  }\n"
                + "}\n";
    }
}
