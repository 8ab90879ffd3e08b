package io.github.closecall.processor.write;

import io.github.closecall.processor.model.HandlerSet;

/** Writes the fields of a dispatcher and its constructor. */
final class StateMembers {

    private final HandlerSet set;
    private final Dispatcher dispatcher;
    private final Members members;

    StateMembers(HandlerSet set, Dispatcher dispatcher, Members members) {
        this.set = set;
        this.dispatcher = dispatcher;
        this.members = members;
    }

    /** Adds the members. */
    void add() {
        if (dispatcher.isUsable()) {
            addLog();
        }
        for (Branch branch : dispatcher.branches().all()) {
            if (branch.hasConstant()) {
                addConstant(branch);
            }
        }
        if (dispatcher.hasField()) {
            members.begin()
                    .add("private final ")
                    .add(dispatcher.handlerType())
                    .add(" " + dispatcher.variable() + ";\n");
        }
        addConstructor();
    }

    private void addLog() {
        members.begin()
                .add("private static final ")
                .add(Types.CLOSE_LOG)
                .add(" LOG = ")
                .add(Types.CLOSE_LOG)
                .add(".of(")
                .add(dispatcher.handlerClass())
                .add(".class);\n");
    }

    private void addConstant(Branch branch) {
        members.begin().add("private static final ").add(Types.CLOSE_ACTION).add(" " + branch.constant() + " = ");
        AfterHandler.addAction(branch.handler(), branch.defaultsCode(), members);
        members.add(";\n");
    }

    private void addConstructor() {
        String variable = dispatcher.variable();
        members.begin()
                .add("/**\n * Creates a dispatcher.\n *\n * @param " + variable
                        + " the object with the handlers\n */\n")
                .addName((set.type().isPublic() ? "public " : "")
                        + dispatcher.name().simpleName())
                .add(dispatcher.handlerType())
                .open(" " + variable + ")");
        if (dispatcher.hasField()) {
            // Not Objects.requireNonNull: to infer its type would be a tenth of what a dispatcher costs the compiler.
            members.open("if (" + variable + " == null)")
                    .add("throw new ")
                    .add(Types.NULL_POINTER_EXCEPTION)
                    .add("(\"" + variable + "\");\n")
                    .close()
                    .add("this." + variable + " = " + variable + ";\n");
        }
        members.close();
    }
}
