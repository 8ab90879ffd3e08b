package io.github.closecall.processor.send;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import io.github.closecall.processor.report.Options;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the check of what a program sends to {@code javac}. It is active without any option; the option
 * {@code -Xplugin:"CloseCall off"} switches it off.
 */
@AutoService(Plugin.class)
public final class CloseCallPlugin implements Plugin {

    private final List<String> arguments = new ArrayList<>();
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

    /** Starts the check. The compiler may call this once on its own, and again for every {@code -Xplugin} option. */
    @Override
    public void init(JavacTask task, String... arguments) {
        this.arguments.addAll(List.of(arguments));
        if (check != null) {
            task.removeTaskListener(check);
        }
        check = new SendCheck(task, Options.ofPlugin(this.arguments));
        task.addTaskListener(check);
    }
}
