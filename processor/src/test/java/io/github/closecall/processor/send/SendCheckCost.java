package io.github.closecall.processor.send;

import com.sun.management.ThreadMXBean;
import io.github.closecall.CloseCodes;
import java.io.File;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Measures what the check costs where it finds nothing: the memory that the compiler allocates for 1,000 classes
 * without any WebSocket code, with the plugin and without it.
 *
 * <p>Run it with the class path of the tests. It prints the ratio of each pair of compilations and their median.
 */
public final class SendCheckCost {

    private SendCheckCost() {}

    /** Prints the cost, for another number of classes if one is given. */
    public static void main(String[] arguments) {
        int classes = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        double[] ratios = ratios(classes, 3, 9);
        for (double ratio : ratios) {
            System.out.printf("%.4f%n", ratio);
        }
        System.out.printf("median %.4f%n", median(ratios));
    }

    /** What is allocated with the plugin divided by what is without it, for some pairs of compilations. */
    static double[] ratios(int classes, int warmUps, int pairs) {
        List<JavaFileObject> sources = OrdinaryClasses.sources(classes);
        for (int i = 0; i < warmUps; i++) {
            allocation(sources, true);
            allocation(sources, false);
        }
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            // The compiled code of the compiler gets better all the time, so the two take turns in coming first.
            boolean pluginFirst = i % 2 == 0;
            double first = allocation(sources, pluginFirst);
            double second = allocation(sources, !pluginFirst);
            ratios[i] = pluginFirst ? first / second : second / first;
        }
        return ratios;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double allocation(List<JavaFileObject> sources, boolean plugin) {
        // The plugin and what it needs, and no more: looking for plugins in many jars has a cost of its own.
        String processorPath =
                plugin ? home(CloseCallPlugin.class) + File.pathSeparator + home(CloseCodes.class) : "nothing-here";
        List<String> options =
                List.of("-proc:none", "-classpath", home(CloseCodes.class), "-processorpath", processorPath);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileManager fileManager = new Discarding(compiler.getStandardFileManager(diagnostics, null, null));
        JavaCompiler.CompilationTask task =
                compiler.getTask(new StringWriter(), fileManager, diagnostics, options, null, sources);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        if (!task.call()) {
            throw new IllegalStateException(diagnostics.getDiagnostics().toString());
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    /** Keeps class files from the disk. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

        Discarding(JavaFileManager fileManager) {
            super(fileManager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
