package io.github.closecall.processor.write;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the methods of a dispatcher that take an event to its handler. */
final class DispatchMethods {

    private final Dispatcher dispatcher;
    private final SourceText text;
    private final Branches branches;
    private final List<Branches> stages;
    private final StageBody stageBody;

    DispatchMethods(Dispatcher dispatcher, SourceText text) {
        this.dispatcher = dispatcher;
        this.text = text;
        this.branches = dispatcher.branches();
        this.stages = branches.stages();
        this.stageBody = new StageBody(new HandlerCall(dispatcher.handlerClass(), dispatcher.variable()), text);
    }

    /** Adds the methods. */
    void add() {
        if (dispatcher.sessionType() == null) {
            addDispatchAnySession();
            addDispatchCode();
        }
        addDispatch();
        for (int i = 1; i < stages.size(); i++) {
            text.begin();
            addHead("private", name(i), dispatcher.sessionType());
            addStage(i);
            text.close();
        }
        if (branches.catchAll() == null && dispatcher.isUsable()) {
            new HandledCodes(stages).addTo(text);
        }
    }

    private void addDispatchAnySession() {
        text.begin().addOverride();
        addHead("public", "dispatch", TypeReference.OBJECT);
        text.add("return dispatch(event);\n").close();
    }

    private void addDispatchCode() {
        text.begin()
                .add("""
                        /**
                         * The same without a session, which no handler takes, for a closure of which only this is known.
                         *
                         * @param code the close code
                         * @param reason the close reason
                         * @return what to do next
                         */
                        """)
                .add("public ")
                .add(TypeReference.CLOSE_ACTION)
                .addName(" dispatch")
                .add("int code")
                .addComma()
                .add(TypeReference.STRING)
                .open(" reason)")
                .add("return dispatch(")
                .add(TypeReference.CLOSE_EVENT)
                .add(".of(code, reason));\n")
                .close();
    }

    private void addDispatch() {
        text.begin();
        if (dispatcher.sessionType() == null) {
            text.add("""
                    /**
                     * The same without a session, which no handler takes.
                     *
                     * @param event the end of the connection
                     * @return what to do next
                     */
                    """);
        } else {
            text.addOverride();
        }
        addHead("public", "dispatch", dispatcher.sessionType());
        if (!dispatcher.isUsable()) {
            addStop();
        } else {
            if (branches.catchAll() == null) {
                text.open("if (!handles(event.code()))").add("LOG.unhandled(event);\n");
                addStop();
                text.close();
            }
            text.add("LOG.closed(event);\n");
            addStage(0);
        }
        text.close();
    }

    private void addHead(String modifier, String name, @Nullable TypeReference session) {
        text.add(modifier + " ").add(TypeReference.CLOSE_ACTION).addName(" " + name);
        if (session != null) {
            text.add(session).add(" session").addComma();
        }
        text.add(TypeReference.CLOSE_EVENT).open(" event)");
    }

    private void addStop() {
        text.add("return ").add(TypeReference.CLOSE_ACTION).add(".stop();\n");
    }

    private void addStage(int index) {
        if (dispatcher.hasField()) {
            // A local variable takes three bytes of bytecode less in every branch than the field, which keeps the
            // method of a dispatcher for 17 codes below the size up to which the JVM inlines it.
            String variable = dispatcher.variable();
            text.add(dispatcher.handlerType()).add(" " + variable + " = this." + variable + ";\n");
        }
        String next = "";
        if (index + 1 < stages.size()) {
            String arguments = dispatcher.sessionType() == null ? "event" : "session, event";
            next = "return " + name(index + 1) + "(" + arguments + ");\n";
        }
        stageBody.add(stages.get(index), next);
    }

    private static String name(int index) {
        return "dispatchFurther" + index;
    }
}
