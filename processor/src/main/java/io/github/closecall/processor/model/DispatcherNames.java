package io.github.closecall.processor.model;

/** The names that are members or parameters of every dispatcher. */
public final class DispatcherNames {

    private DispatcherNames() {}

    /** Whether a member or a parameter of a dispatcher hides everything else with this name. */
    public static boolean hide(String name) {
        return name.equals("LOG") || name.startsWith("AFTER_") || name.equals("event") || name.equals("session");
    }
}
