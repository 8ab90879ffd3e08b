package io.github.closecall.processor.send;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.testing.Source;
import io.github.closecall.processor.testing.TestInputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Java code that a message suggests compiles where the message points, and draws no such message again. */
class SuggestionsTest {

    /** A plain number, which stands before its name. */
    private static final Pattern NUMBER =
            Pattern.compile("Send (\\d+) \\([^)]*\\)(?:, or a code of your own[^,]*)?[.:]");

    private static final Pattern EXAMPLE = Pattern.compile(", as in (.+)\\.$");

    private static final Pattern EXPRESSION = Pattern.compile("\\. (?:Send|Write|Leave it out:) (.+)\\.$");

    private static final Pattern TRUNCATION = Pattern.compile("or let ([\\w.]+) shorten it\\.$");

    /** These advise what is more than an expression. */
    private static final List<String> WITHOUT_EXPRESSION =
            List.of("[UnansweredClose]", "Leave it out where there is none.");

    private static final List<String> OPTIONS = List.of("-proc:none");

    /** Those without compile errors of their own. */
    @TestFactory
    Stream<DynamicTest> inputs() {
        return TestInputs.names("sent").stream()
                .filter(name -> !name.equals("Broken"))
                .map(name -> DynamicTest.dynamicTest(name, () -> checkAll(TestInputs.read("sent", name))));
    }

    @Test
    void namesThatMeanSomethingElse() throws IOException {
        checkAll(List.of(new Source("com/acme/Names.java", """
                package com.acme;

                import jakarta.websocket.CloseReason;
                import jakarta.websocket.CloseReason.CloseCodes;
                import jakarta.websocket.OnClose;
                import jakarta.websocket.Session;
                import java.io.IOException;
                import org.springframework.web.reactive.socket.WebSocketSession;
                import reactor.core.publisher.Mono;

                class Names {
                    class CloseStatus {}

                    Session other;
                    String status = "";

                    @OnClose
                    public void closed(CloseReason reason) throws IOException {
                        other.close(reason);
                        other.close(new CloseReason(reason.getCloseCode(), ""));
                        other.close(new CloseReason(CloseCodes.CLOSED_ABNORMALLY, ""));
                    }

                    Mono<Void> relay(WebSocketSession backend, WebSocketSession client) {
                        return backend.closeStatus().flatMap(client::close);
                    }
                }
                """)));
    }

    /** Pastes all suggestions at once, except those within others, which are pasted in another round. */
    private static void checkAll(List<Source> sources) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> all = findings(compile(sources));
        List<Diagnostic<? extends JavaFileObject>> open = all.stream()
                .filter(finding -> WITHOUT_EXPRESSION.stream().noneMatch(message(finding)::contains))
                .sorted(Comparator.<Diagnostic<? extends JavaFileObject>>comparingLong(Diagnostic::getStartPosition)
                        .reversed())
                .toList();
        while (!open.isEmpty()) {
            List<Diagnostic<? extends JavaFileObject>> pasted = apart(open);
            check(sources, pasted, all.size() - pasted.size());
            open = open.stream().filter(finding -> !pasted.contains(finding)).toList();
        }
    }

    /** Those that do not overlap, the last first. */
    private static List<Diagnostic<? extends JavaFileObject>> apart(
            List<Diagnostic<? extends JavaFileObject>> findings) {
        List<Diagnostic<? extends JavaFileObject>> apart = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> finding : findings) {
            if (apart.stream()
                    .noneMatch(later -> later.getSource().equals(finding.getSource())
                            && later.getStartPosition() < finding.getEndPosition())) {
                apart.add(finding);
            }
        }
        return apart;
    }

    private static void check(List<Source> sources, List<Diagnostic<? extends JavaFileObject>> findings, int others)
            throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> finding : findings) {
            String original = finding.getSource().getCharContent(false).toString();
            String text = texts.getOrDefault(original, original);
            int start = (int) finding.getStartPosition();
            int end = (int) finding.getEndPosition();
            String suggestion = suggestion(message(finding), text.substring(start, end));
            texts.put(original, text.substring(0, start) + suggestion + text.substring(end));
        }
        List<Source> changed = sources.stream()
                .map(source -> new Source(source.path(), texts.getOrDefault(source.text(), source.text())))
                .toList();

        Compilation compilation = compile(changed);

        assertEquals(List.of(), ownErrors(compilation));
        assertEquals(others, findings(compilation).size(), () -> String.valueOf(findings(compilation)));
    }

    private static String message(Diagnostic<?> finding) {
        return finding.getMessage(Locale.ROOT);
    }

    private static String suggestion(String message, String place) {
        String truncation = found(TRUNCATION, message);
        return truncation != null
                ? truncation + "(" + place + ")"
                : Stream.of(EXAMPLE, NUMBER, EXPRESSION)
                        .map(pattern -> found(pattern, message))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(message));
    }

    private static @Nullable String found(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Compilation compile(List<Source> sources) {
        return javac().withOptions(OPTIONS)
                .compile(sources.stream()
                        .map(source -> JavaFileObjects.forSourceString(
                                source.path().replace(".java", "").replace('/', '.'), source.text()))
                        .toList());
    }

    private static List<Diagnostic<? extends JavaFileObject>> findings(Compilation compilation) {
        return compilation.diagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
                .filter(diagnostic -> message(diagnostic).startsWith("["))
                .toList();
    }

    private static List<String> ownErrors(Compilation compilation) {
        return compilation.errors().stream()
                .map(SuggestionsTest::message)
                .filter(message -> !message.startsWith("["))
                .toList();
    }
}
