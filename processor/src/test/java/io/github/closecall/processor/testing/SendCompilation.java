package io.github.closecall.processor.testing;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;

/** Compiles with the plugin, which the compiler finds on the class path of the tests, and without any processor. */
public final class SendCompilation {

    private SendCompilation() {}

    /** Compiles; the compiler's own warnings, many of them about what libraries leave out, are not passed on. */
    public static Outcome of(List<Source> sources, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none"));
        arguments.addAll(List.of(options));
        Outcome outcome = TestCompiler.JAVAC.compileWithLibraries(sources, arguments, List.of());
        List<Reported> reported = outcome.reported().stream()
                .filter(diagnostic -> !diagnostic.isCompilers() || diagnostic.kind() == Diagnostic.Kind.ERROR)
                .toList();
        return new Outcome(reported, outcome.generated(), outcome.classes());
    }
}
