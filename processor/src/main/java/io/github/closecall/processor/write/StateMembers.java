package io.github.closecall.processor.write;

/** Writes the fields of a dispatcher and its constructor. */
final class StateMembers {

    private final boolean isPublic;
    private final Dispatcher dispatcher;
    private final SourceText text;

    StateMembers(boolean isPublic, Dispatcher dispatcher, SourceText text) {
        this.isPublic = isPublic;
        this.dispatcher = dispatcher;
        this.text = text;
    }

    /** Adds the text. */
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
            text.begin().add("private final ").add(dispatcher.handlerType()).add(" " + dispatcher.variable() + ";\n");
        }
        addConstructor();
    }

    private void addLog() {
        text.begin()
                .add("private static final ")
                .add(TypeReference.CLOSE_LOG)
                .add(" LOG = ")
                .add(TypeReference.CLOSE_LOG)
                .add(".of(")
                .add(dispatcher.handlerClass())
                .add(".class);\n");
    }

    private void addConstant(Branch branch) {
        text.begin()
                .add("private static final ")
                .add(TypeReference.CLOSE_ACTION)
                .add(" " + branch.constant() + " = ");
        AfterHandler.addAction(branch.handler(), branch.defaultsCode(), text);
        text.add(";\n");
    }

    private void addConstructor() {
        String variable = dispatcher.variable();
        text.begin()
                .add("/**\n * Creates a dispatcher.\n *\n * @param " + variable
                        + " the object with the handlers\n */\n")
                .addName((isPublic ? "public " : "") + dispatcher.name().name())
                .add(dispatcher.handlerType())
                .open(" " + variable + ")");
        if (dispatcher.hasField()) {
            // Not by a comparison here: to compile one costs more than to compile a call.
            text.add("LOG.requireHandlers(" + variable + ");\n").add("this." + variable + " = " + variable + ";\n");
        }
        text.close();
    }
}
