package io.github.closecall.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the methods of a dispatcher that take an event to its handler. */
final class DispatchMethods {

    private final Dispatcher dispatcher;
    private final Members members;
    private final Branches branches;
    private final List<Stage> stages;
    private final StageBody stageBody;

    DispatchMethods(Dispatcher dispatcher, Members members) {
        this.dispatcher = dispatcher;
        this.members = members;
        this.branches = dispatcher.branches();
        this.stages = Stage.split(branches);
        this.stageBody = new StageBody(new HandlerCall(dispatcher.handlerClass(), dispatcher.variable()), members);
    }

    /** Adds the methods. */
    void add() {
        if (dispatcher.sessionType() == null) {
            addDispatchAnySession();
            addDispatchCode();
        }
        addDispatch();
        for (int i = 1; i < stages.size(); i++) {
            members.begin();
            addHead("private", name(i), dispatcher.sessionType());
            addStage(i);
            members.close();
        }
        if (branches.catchAll() == null && dispatcher.isUsable()) {
            new HandledCodes(stages).addTo(members);
        }
    }

    private void addDispatchAnySession() {
        members.begin().addOverride();
        addHead("public", "dispatch", ClassName.OBJECT);
        members.add("return dispatch(event);\n").close();
    }

    private void addDispatchCode() {
        members.begin()
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
                .add(Types.CLOSE_ACTION)
                .addName(" dispatch")
                .add("int code")
                .addComma()
                .add(Types.STRING)
                .open(" reason)")
                .add("return dispatch(")
                .add(Types.CLOSE_EVENT)
                .add(".of(code, reason));\n")
                .close();
    }

    private void addDispatch() {
        members.begin();
        if (dispatcher.sessionType() == null) {
            members.add("""
                    /**
                     * The same without a session, which no handler takes.
                     *
                     * @param event the end of the connection
                     * @return what to do next
                     */
                    """);
        } else {
            members.addOverride();
        }
        addHead("public", "dispatch", dispatcher.sessionType());
        if (!dispatcher.isUsable()) {
            addStop();
        } else {
            if (branches.catchAll() == null) {
                members.open("if (!handles(event.code()))").add("LOG.unhandled(event);\n");
                addStop();
                members.close();
            }
            members.add("LOG.closed(event);\n");
            addStage(0);
        }
        members.close();
    }

    private void addHead(String modifier, String name, @Nullable TypeName session) {
        members.add(modifier + " ").add(Types.CLOSE_ACTION).addName(" " + name);
        if (session != null) {
            members.add(session).add(" session").addComma();
        }
        members.add(Types.CLOSE_EVENT).open(" event)");
    }

    private void addStop() {
        members.add("return ").add(Types.CLOSE_ACTION).add(".stop();\n");
    }

    private void addStage(int index) {
        if (dispatcher.hasField()) {
            // A local variable takes three bytes of bytecode less in every branch than the field, which keeps the
            // method of a dispatcher for 17 codes below the size up to which the JVM inlines it.
            String variable = dispatcher.variable();
            members.add(dispatcher.handlerType()).add(" " + variable + " = this." + variable + ";\n");
        }
        if (index + 1 < stages.size()) {
            String arguments = dispatcher.sessionType() == null ? "event" : "session, event";
            stageBody.addFollowed(stages.get(index), "return " + name(index + 1) + "(" + arguments + ");\n");
        } else {
            stageBody.addLast(stages.get(index), branches.catchAll());
        }
    }

    private static String name(int index) {
        return "dispatchFurther" + index;
    }
}
