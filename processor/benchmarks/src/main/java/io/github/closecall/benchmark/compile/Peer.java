package io.github.closecall.benchmark.compile;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other processors, each with a class of six members to generate something for. Only the benchmark has their jars. */
enum Peer {
    AUTO_VALUE("auto-value", "", """
            @com.google.auto.value.AutoValue abstract class Chat%1$d {
                abstract int a(); abstract String b(); abstract long c();
                abstract String d(); abstract double e(); abstract String f();
            }
            """),
    IMMUTABLES("value-2", "", """
            @org.immutables.value.Value.Immutable interface Chat%1$d {
                int a(); String b(); long c(); String d(); double e(); String f();
            }
            """),
    RECORD_BUILDER("record-builder java-composer javapoet-1", "", """
            @io.soabase.recordbuilder.core.RecordBuilder
            record Chat%1$d(int a, String b, long c, String d, double e, String f) {}
            """),
    MAPSTRUCT("mapstruct", "", """
            @org.mapstruct.Mapper interface Chat%1$d {
                To map(From from);
                record From(int a, String b, long c, String d, double e, String f) {}
                record To(int a, String b, long c, String d, double e, String f) {}
            }
            """),
    DAGGER(
            "dagger jakarta.inject javax.inject symbol-processing-api google-java-format javac-shaded guava failureaccess javapoet-1 kotlin incap checker-compat-qual jspecify",
            "",
            """
            @dagger.Component interface Chat%1$d {
                Handler a(); Handler b(); Handler c(); Handler d(); Handler e(); Handler f();
                class Handler { @javax.inject.Inject Handler() {} }
            }
            """),
    EVENT_BUS("eventbus java-common", "-AeventBusIndex=bench.Index", """
            public class Chat%1$d {
                @org.greenrobot.eventbus.Subscribe public void a(Integer event) {}
                @org.greenrobot.eventbus.Subscribe public void b(String event) {}
                @org.greenrobot.eventbus.Subscribe public void c(Long event) {}
                @org.greenrobot.eventbus.Subscribe public void d(Short event) {}
                @org.greenrobot.eventbus.Subscribe public void e(Double event) {}
                @org.greenrobot.eventbus.Subscribe public void f(Object event) {}
            }
            """);

    /** How the names of the jars begin, separated by spaces. */
    private final String jars;

    private final String options;
    private final String declaration;

    Peer(String jars, String options, String declaration) {
        this.jars = jars;
        this.options = options;
        this.declaration = declaration;
    }

    Contender contender(int count) {
        List<Source> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sources.add(new Source("bench/Chat" + i + ".java", "package bench;\n\n" + declaration.formatted(i)));
        }
        List<Path> path = path();
        List<String> withPath = new ArrayList<>(List.of("-processorpath", Contenders.join(path)));
        if (!options.isEmpty()) {
            withPath.add(options);
        }
        return new Contender(name().toLowerCase(java.util.Locale.ROOT).replace("_", ""), sources, withPath, path);
    }

    private List<Path> path() {
        List<Path> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            String file = String.valueOf(jar.getFileName());
            for (String prefix : jars.split(" ", -1)) {
                if (file.startsWith(prefix)) {
                    path.add(jar);
                    break;
                }
            }
        }
        return path;
    }
}
