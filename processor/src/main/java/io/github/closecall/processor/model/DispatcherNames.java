package io.github.closecall.processor.model;

/** The names that mean something of its own in every dispatcher, whatever else they mean around it. */
public final class DispatcherNames {

    private DispatcherNames() {}

    /** Whether a member or a parameter of a dispatcher hides what else has this name. */
    public static boolean hide(String name) {
        return name.equals("LOG") || name.startsWith("AFTER_") || name.equals("event") || name.equals("session");
    }
}
