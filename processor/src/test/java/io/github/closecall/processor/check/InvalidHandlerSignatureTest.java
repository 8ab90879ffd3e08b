package io.github.closecall.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dispatcher knows what to pass to a handler and what to do with its result. */
class InvalidHandlerSignatureTest {

    private static final String PARAMETERS =
            "A close handler can take int (the code), String (the reason), CloseEvent (all"
                    + " of it), Throwable (the cause) and one session, the class or interface of the connection, each once and"
                    + " in any order.";

    @Test
    void aParameterOfAnotherType() {
        JavaFileObject chat = chat("@OnClose(code = 4000) void full(Integer code) {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] There is nothing of type Integer to pass for the parameter"
                                + " code of Chat.full(Integer). For the code take an int. " + PARAMETERS)
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void oneParameterTwice() {
        JavaFileObject chat = chat("@OnClose(code = 4000) void full(int code, int other) {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidHandlerSignature] Chat.full(int, int) takes int twice, as code and other."
                        + " Remove one of them.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void twoSessions() {
        JavaFileObject chat = chat("@OnClose(code = 4000) void full(java.net.Socket one, java.net.Socket two) {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full(Socket, Socket) takes two sessions, Socket one and"
                                + " Socket two. " + PARAMETERS)
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void sessionsOfTwoTypes() {
        JavaFileObject chat = chat("""
                @OnClose(code = 4000) void full(java.net.Socket session) {}
                @OnClose(code = 4001) void moved(java.net.Socket session) {}
                @OnClose(code = 4002) void closed(java.net.http.WebSocket session) {}""");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.closed(WebSocket) takes a session of type WebSocket, but in"
                                + " other handlers of Chat the session is Socket. A dispatcher has one session to pass: use the"
                                + " same type in all handlers.")
                .inFile(chat)
                .onLineContaining("closed(");
    }

    /** ECJ warns about final bounds. */
    @ParameterizedTest
    @CsvSource({
        "java.util.Optional<String>, Optional<String>",
        "io.github.closecall.CloseEvent, CloseEvent",
        "Integer, Integer",
        "String, String",
        "Throwable, Throwable"
    })
    void aTypeVariableThatStandsForNoSession(String bound, String described) {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat<T extends %s, U extends T> {
                    @OnClose(code = {1000, 1001, 1006}) void usual(U value) {}
                    @OnClose void other() {}
                }
                """.formatted(bound));

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[InvalidHandlerSignature] There is nothing to pass for the parameter value of"
                        + " Chat.usual(U): a type variable can only stand for the session, and one that extends "
                        + described + " cannot. " + PARAMETERS)
                .inFile(chat)
                .onLineContaining("usual(");
    }

    @Test
    void aResult() {
        JavaFileObject chat = chat("@OnClose(code = 4000) boolean full() { return true; }");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full() returns boolean, which the dispatcher would ignore."
                                + " Return void, or a CloseAction to say what to do next.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void aSuspendFunctionOfKotlin() {
        JavaFileObject continuation = JavaFileObjects.forSourceString(
                "kotlin.coroutines.Continuation", "package kotlin.coroutines; public interface Continuation<T> {}");
        JavaFileObject chat = chat("""
                @OnClose(code = 4000) Object full(
                        String reason, kotlin.coroutines.Continuation<? super kotlin.Unit> $completion) {
                    return this;
                }
                @OnClose(code = 4001) void moved(java.net.http.WebSocket session) {}""");
        JavaFileObject unit =
                JavaFileObjects.forSourceString("kotlin.Unit", "package kotlin; public final class Unit {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat, continuation, unit);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full(String, Continuation<? super Unit>) is a suspend function,"
                                + " which a dispatcher cannot call. Remove suspend, and launch a coroutine in the handler for what"
                                + " suspends.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void aCheckedException() {
        JavaFileObject chat = chat("@OnClose(code = 4000) void full() throws java.io.IOException {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full() throws IOException, but a dispatcher throws no"
                                + " checked exceptions. Catch it in the handler.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void typeParameters() {
        JavaFileObject chat = chat("@OnClose(code = 4000) <T> void full() {}");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full() has type parameters, but the dispatcher knows no"
                                + " types for them. Move them to the class or remove them.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    /** Otherwise other handlers would be told to take the same T. */
    @Test
    void aTypeParameterOfAMethodIsNotTheSessionOfTheOthers() {
        JavaFileObject chat = chat("""
                @OnClose(code = 4000) <T> void full(T session) {}
                @OnClose(code = 4001) void moved(java.net.http.WebSocket session) {}""");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full(T) takes a session of type T, but in other handlers of Chat"
                                + " the session is WebSocket. A dispatcher has one session to pass: use the same type in all"
                                + " handlers.")
                .inFile(chat)
                .onLineContaining("full(");
        assertThat(compilation)
                .hadErrorContaining(
                        "[InvalidHandlerSignature] Chat.full(T) has type parameters, but the dispatcher knows no"
                                + " types for them. Move them to the class or remove them.")
                .inFile(chat)
                .onLineContaining("full(");
    }

    @Test
    void everythingThatThereIsInAnyOrder() {
        JavaFileObject chat = chat("""
                @OnClose(code = 4000) io.github.closecall.CloseAction full(
                        Throwable cause, java.net.http.WebSocket session, io.github.closecall.CloseEvent event,
                        String reason, int code) throws IllegalStateException {
                    return io.github.closecall.CloseAction.stop();
                }""");

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    /** A class with the usual handlers and others. */
    private static JavaFileObject chat(String handlers) {
        return JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                    @OnClose void other() {}
                    %s
                }
                """.formatted(handlers));
    }
}
