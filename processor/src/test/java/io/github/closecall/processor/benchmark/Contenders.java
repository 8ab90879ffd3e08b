package io.github.closecall.processor.benchmark;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.testing.Source;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CloseCall and its limits, all with the same classes to compile. */
final class Contenders {

    private static final List<Path> ANNOTATIONS = List.of(home(CloseCodes.class));

    private Contenders() {}

    /** The classes alone. */
    static Contender base(int count) {
        return new Contender("base", HandlerSources.of(count), List.of("-proc:none"), ANNOTATIONS);
    }

    /** What a processor makes somebody compile, written beforehand: the limit for that processor. */
    static Contender hand(Contender processed, Workshop workshop) throws IOException {
        List<Source> sources = new ArrayList<>(processed.sources());
        sources.addAll(workshop.generate(processed));
        return new Contender(processed.name() + " hand", sources, List.of("-proc:none"), processed.classPath());
    }

    /** The least that a processor with the same files can do. */
    static Contender min(int count) {
        Path home = home(MinimalProcessor.class);
        List<String> options =
                List.of("-processorpath", home.toString(), "-processor", MinimalProcessor.class.getName());
        return new Contender("min", HandlerSources.of(count), options, ANNOTATIONS);
    }

    /** CloseCall, as users have it on their path. */
    static Contender closeCall(int count, List<Path> processorPath) {
        return closeCall("closecall", HandlerSources.of(count), processorPath);
    }

    /** CloseCall, where it needs JavaPoet. */
    static Contender closeCallWithJavaPoet(int count, List<Path> processorPath) {
        return closeCall("with JavaPoet", HandlerSources.withTypeArgument(count), processorPath);
    }

    private static Contender closeCall(String name, List<Source> sources, List<Path> processorPath) {
        return new Contender(name, sources, List.of("-processorpath", join(processorPath)), ANNOTATIONS);
    }

    /** A path as the compiler reads it. */
    static String join(List<Path> path) {
        List<String> entries = new ArrayList<>(path.size());
        for (Path entry : path) {
            entries.add(entry.toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The directory or jar that a class comes from. */
    static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
