package io.github.closecall.processor.send;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * Adds the check of what a program sends to {@code javac}. It is active without any option; the option
 * {@code -Xplugin:"CloseCall off"} switches it off.
 */
@AutoService(Plugin.class)
public final class CloseCallPlugin implements Plugin {

    private @Nullable SendCheck check;

    /** Creates a plugin; the compiler does so. */
    public CloseCallPlugin() {}

    @Override
    public String getName() {
        return "CloseCall";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    /** Starts the check, once: the compiler may call this for itself and again for every option of the user. */
    @Override
    public void init(JavacTask task, String... arguments) {
        if (check == null) {
            check = new SendCheck(task);
            task.addTaskListener(check);
        }
        check.configure(arguments);
    }
}
