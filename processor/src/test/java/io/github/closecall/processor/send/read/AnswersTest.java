package io.github.closecall.processor.send.read;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether {@code onClosing} certainly does not answer, from what its statements do. */
class AnswersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "super.onClosing(webSocket, code, reason);",
                "notes.add(reason);",
                "notes.add(new String(reason));",
                "note(webSocket);",
                "webSocket.send(reason);",
                "again(webSocket);",
            })
    void certainlyNot(String statements) {
        assertEquals(1, warnings(statements));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webSocket.close(1000, null);",
                "webSocket.cancel();",
                "answer(webSocket);",
                "answerAtLast(webSocket);",
                "overridden(webSocket);",
                "java.util.Objects.requireNonNull(webSocket).close(1000, null);",
                "notes.add(String.valueOf(webSocket));",
                "new Thread(() -> {});",
                "new Answer(webSocket);",
                "Runnable later = this::answerLater;",
                "held = webSocket;",
            })
    void possibly(String statements) {
        assertEquals(0, warnings(statements));
    }

    private static long warnings(String statements) {
        Compilation compilation = javac().compile(
                        JavaFileObjects.forSourceString("com.acme.Base", """
                package com.acme;

                import okhttp3.WebSocket;

                abstract class Base extends okhttp3.WebSocketListener {
                    void overridden(WebSocket webSocket) {}
                }
                """),
                        JavaFileObjects.forSourceString("com.acme.Answer", """
                package com.acme;

                class Answer {
                    Answer(okhttp3.WebSocket webSocket) {
                        webSocket.close(1000, null);
                    }
                }
                """),
                        JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import java.util.ArrayList;
                import java.util.List;
                import okhttp3.WebSocket;

                class Chat extends Base {
                    final List<String> notes = new ArrayList<>();
                    WebSocket held;

                    @Override
                    public void onClosing(WebSocket webSocket, int code, String reason) {
                        %s
                    }

                    @Override
                    public void onClosed(WebSocket webSocket, int code, String reason) {}

                    void note(WebSocket webSocket) {
                        notes.add("closing");
                    }

                    void again(WebSocket webSocket) {
                        again(webSocket);
                    }

                    void answer(WebSocket webSocket) {
                        webSocket.close(1000, null);
                    }

                    void answerAtLast(WebSocket webSocket) {
                        note(webSocket);
                        answer(webSocket);
                    }

                    void answerLater() {
                        held.close(1000, null);
                    }

                    @Override
                    void overridden(WebSocket webSocket) {
                        webSocket.close(1000, null);
                    }
                }
                """.formatted(statements)));
        return compilation.warnings().stream()
                .filter(warning -> warning.getMessage(Locale.ROOT).startsWith("[UnansweredClose]"))
                .count();
    }
}
