package io.github.closecall.benchmark.compile;

import io.github.closecall.CloseCodes;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CloseCall and its limits, all with the same classes to compile. */
final class Contenders {

    private static final List<Path> ANNOTATIONS = List.of(home(CloseCodes.class));

    private final Workshop workshop;
    private final Path dispatcher;

    /** Generates the dispatcher that the floor copies. */
    Contenders(Workshop workshop) throws IOException {
        this.workshop = workshop;
        dispatcher = Files.createTempFile("Chat0CloseDispatcher", ".java");
        dispatcher.toFile().deleteOnExit();
        Files.writeString(dispatcher, workshop.generate(closeCall(1)).get(0).text());
        if (!workshop.generate(min(2)).equals(workshop.generate(closeCall(2)))) {
            throw new IllegalStateException("The floor writes something else than CloseCall");
        }
    }

    /** The classes alone. */
    Contender base(int count) {
        return new Contender("base", HandlerSources.of(count), List.of("-proc:none"), ANNOTATIONS);
    }

    /** What a processor makes somebody compile, written beforehand: the limit for that processor. */
    Contender hand(Contender processed) throws IOException {
        List<Source> sources = new ArrayList<>(processed.sources());
        sources.addAll(workshop.generate(processed));
        return new Contender(processed.name() + " hand", sources, List.of("-proc:none"), processed.classPath());
    }

    /** The least that a processor with the same files can do. */
    Contender min(int count) {
        List<String> options = List.of(
                "-processorpath",
                home(MinimalProcessor.class).toString(),
                "-processor",
                MinimalProcessor.class.getName(),
                "-A" + MinimalProcessor.DISPATCHER + "=" + dispatcher);
        return new Contender("min", HandlerSources.of(count), options, ANNOTATIONS);
    }

    /** CloseCall, as users have it on their path: one jar. */
    Contender closeCall(int count) {
        List<String> options =
                List.of("-processorpath", home(CloseCallProcessor.class).toString());
        return new Contender("CloseCall", HandlerSources.of(count), options, ANNOTATIONS);
    }

    /** The compiler plugin alone. */
    static Contender plugin(List<Source> sources) {
        return new Contender(
                "with the plugin",
                sources,
                List.of(
                        "-proc:none",
                        "-processorpath",
                        home(CloseCallProcessor.class).toString()),
                ANNOTATIONS);
    }

    /** A path for processors on which there is nothing. */
    static Contender withoutPlugin(List<Source> sources) {
        return new Contender(
                "without the plugin", sources, List.of("-proc:none", "-processorpath", "nothing"), ANNOTATIONS);
    }

    /** A path as the compiler reads it. */
    static String join(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The directory or jar that a class comes from. */
    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
