package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is no session before a connection opens, and no cause unless something fails. */
class NonNullParameterTest {

    private static final List<JavaFileObject> ANNOTATIONS = List.of(
            annotation("org.jetbrains.annotations", "NotNull", "PARAMETER"),
            annotation("javax.annotation", "Nonnull", "PARAMETER"),
            annotation("javax.annotation", "CheckForNull", "PARAMETER"),
            annotation("lombok", "NonNull", "PARAMETER"),
            annotation("org.jetbrains.annotations", "Nullable", "PARAMETER"));

    private static JavaFileObject annotation(String packageName, String name, String target) {
        return JavaFileObjects.forSourceString(packageName + "." + name, """
                package %s;

                import java.lang.annotation.*;

                @Target(ElementType.%s)
                public @interface %s {}
                """.formatted(packageName, target, name));
    }

    private static Compilation compile(JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(ANNOTATIONS);
        all.addAll(List.of(sources));
        return javac().withProcessors(new CloseCallProcessor()).compile(all);
    }

    private static JavaFileObject chat(String annotations, String body) {
        return JavaFileObjects.forSourceString(
                "com.acme.Chat", """
                package com.acme;

                import io.github.closecall.*;
                import java.net.http.WebSocket;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.NullUnmarked;
                import org.jspecify.annotations.Nullable;

                %s
                class Chat {
                    %s
                }
                """.formatted(annotations, body.indent(4).strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.jetbrains.annotations.NotNull",
                "javax.annotation.Nonnull",
                "lombok.NonNull",
                "org.jspecify.annotations.NonNull"
            })
    void aSessionOrCauseThatIsDeclaredNonNull(String annotation) {
        String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
        String inKotlin = simpleName.equals("NotNull") ? ", in Kotlin %s?," : "";
        JavaFileObject chat = chat("", """
                interface Line {}
                @OnClose({1000, 1001}) void away(
                        @%s Throwable why) {}
                @OnClose(1006) void lost(
                        @%s Line line) {}
                @OnClose void other() {}
                """.formatted(annotation, annotation));

        Compilation compilation = compile(chat);

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(2);
        assertThat(compilation)
                .hadWarningContaining("[NonNullParameter] @" + simpleName + " declares the parameter why of"
                        + " Chat.away(Throwable) non-null, but the dispatcher passes null after 1000 (Normal Closure)"
                        + " if nothing failed. Declare it @Nullable" + inKotlin.formatted("Throwable")
                        + " and check it for null.")
                .inFile(chat)
                .onLineContaining("Throwable why");
        assertThat(compilation)
                .hadWarningContaining("[NonNullParameter] @" + simpleName + " declares the parameter line of"
                        + " Chat.lost(Chat.Line) non-null, but the dispatcher passes null after 1006 (Abnormal Closure)"
                        + " if the connection never opened. Declare it @Nullable"
                        + inKotlin.formatted("Chat.Line")
                        + " and check it for null.")
                .inFile(chat)
                .onLineContaining("Line line");
    }

    @Test
    void aMarkDeclaresEverythingInItNonNull() {
        Compilation compilation = compile(chat("@NullMarked", """
                @OnClose({1000, 1001}) void usual(WebSocket session, @Nullable Throwable cause) {}
                @OnClose(1006) void lost(@Nullable WebSocket session, Throwable cause) {}
                @OnClose(from = 4000, to = 4099) void range(Throwable cause, String reason, CloseEvent event) {}
                @OnClose void other(WebSocket session, Throwable cause) {}
                """));

        assertThat(compilation).succeeded();
        assertThat(compilation).hadWarningCount(3);
        assertThat(compilation)
                .hadWarningContaining("[NonNullParameter] @NullMarked declares the parameter cause of"
                        + " Chat.range(Throwable, String, CloseEvent) non-null, but the dispatcher passes null"
                        + " after 4000-4099 if nothing failed.");
        assertThat(compilation)
                .hadWarningContaining(
                        "the parameter session of Chat.other(WebSocket, Throwable) non-null, but the dispatcher"
                                + " passes null after 1015 (TLS handshake) if the connection never opened.");
        assertThat(compilation)
                .hadWarningContaining(
                        "the parameter cause of Chat.other(WebSocket, Throwable) non-null, but the dispatcher"
                                + " passes null after most codes that the catch-all handles if nothing failed.");
    }

    @Test
    void aMarkMayStandOnThePackage() {
        JavaFileObject mark = JavaFileObjects.forSourceString(
                "com.acme.package-info", "@org.jspecify.annotations.NullMarked package com.acme;");
        String handlers = "@OnClose({1000, 1001, 1006}) void usual(WebSocket session) {} @OnClose void other() {}";

        assertThat(compile(mark, chat("", handlers))).hadWarningCount(1);
        assertThat(compile(mark, chat("@NullUnmarked", handlers))).succeededWithoutWarnings();
    }

    @Test
    void aMarkMayStandOnTheModule(@TempDir Path directory) throws IOException {
        Path module = Files.writeString(directory.resolve("module-info.java"), """
                @org.jspecify.annotations.NullMarked
                module com.acme {
                    requires io.github.closecall;
                    requires org.jspecify;
                }
                """);
        Path chat = Files.writeString(directory.resolve("Chat.java"), """
                package com.acme;

                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose({1000, 1001, 1006}) void usual(Throwable cause) {}
                    @OnClose void other() {}
                }
                """);
        String classPath = System.getProperty("java.class.path");
        StringWriter output = new StringWriter();

        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(output),
                        new PrintWriter(output),
                        "--module-path",
                        Stream.of(classPath.split(File.pathSeparator, -1))
                                .filter(entry -> entry.contains("annotations") || entry.contains("jspecify"))
                                .collect(Collectors.joining(File.pathSeparator)),
                        "-processorpath",
                        classPath,
                        "-processor",
                        CloseCallProcessor.class.getName(),
                        "-d",
                        directory.toString(),
                        module.toString(),
                        chat.toString());

        assertEquals(1, output.toString().split("warning: ", -1).length - 1, output::toString);
        assertTrue(output.toString().contains("Chat.java:6: warning: [NonNullParameter] @NullMarked declares"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@OnClose({1000, 1001, 1006}) void usual(@javax.annotation.CheckForNull WebSocket session) {}",
                "@OnClose({1000, 1001, 1006}) void usual(@org.jetbrains.annotations.Nullable Throwable cause) {}",
                "@NullUnmarked @OnClose({1000, 1001, 1006}) void usual(WebSocket session) {}",
                "@OnClose({1000, 1001}) void usual(WebSocket session) {} @OnClose({1006, 1015}) void lost(Throwable t) {}",
                "@OnClose({1000, 1001}) void usual(WebSocket session) {} @OnClose(1006) void lost(Throwable t) {}",
                "@SuppressWarnings(\"NonNullParameter\") @OnClose({1000, 1001, 1006}) void usual(WebSocket session) {}"
            })
    void otherwiseNothingIsSaid(String handlers) {
        assertThat(compile(chat("@NullMarked", handlers + " @OnClose void other() {}")))
                .succeededWithoutWarnings();
    }

    /** Where it may be null, so may be what stands for it. */
    @Test
    void aTypeVariableIsAsNullableAsItsBound() {
        String handlers = "@OnClose({1000, 1001, 1006}) void usual(S session) {} @OnClose void other() {}";
        String generic = "@NullMarked class Line<S extends %s> { " + handlers + "}";

        assertThat(compile(chat(generic.formatted("Object"), ""))).hadWarningCount(1);
        assertThat(compile(chat(generic.formatted("@Nullable Object"), ""))).succeededWithoutWarnings();
    }

    @Test
    void theCatchAllHasASessionIfOthersGetTheFailures() {
        assertThat(compile(chat("@NullMarked", """
                @OnClose({1000, 1001}) void usual() {}
                @OnClose({1006, 1015}) void lost() {}
                @OnClose void other(WebSocket session) {}
                """))).succeededWithoutWarnings();
    }
}
