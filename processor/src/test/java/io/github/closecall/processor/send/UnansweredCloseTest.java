package io.github.closecall.processor.send;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * A listener answers the peer's Close where the library leaves that to it. javac finds the plugin on the class path.
 */
class UnansweredCloseTest {

    @Test
    void aListenerThatWaitsForTheEnd() {
        JavaFileObject chat = chat("""
                @Override public void onClosed(WebSocket webSocket, int code, String reason) {
                    System.out.println("ended");
                }
                """);

        Compilation compilation = javac().compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining(
                        "[UnansweredClose] Chat is told of the end, but never answers onClosing: until it calls"
                                + " WebSocket.close there, OkHttp 5.5.1 calls nothing more, and the peer waits for its answer."
                                + " Override onClosing, and call webSocket.close(1000, null) in it.")
                .inFile(chat)
                .onLineContaining("class Chat");
    }

    @Test
    void aListenerThatOnlyWritesALog() {
        JavaFileObject chat = chat("""
                @Override public void onClosing(WebSocket webSocket, int code, String reason) {
                    System.out.println("closing " + code);
                }
                @Override public void onClosed(WebSocket webSocket, int code, String reason) {}
                """);

        Compilation compilation = javac().compile(chat);

        assertThat(compilation).hadWarningCount(1);
        assertThat(compilation)
                .hadWarningContaining("[UnansweredClose] Chat is told of the end, but never answers onClosing:")
                .inFile(chat)
                .onLineContaining("void onClosing");
    }

    @Test
    void aListenerThatAnswers() {
        JavaFileObject chat = chat("""
                @Override public void onClosing(WebSocket webSocket, int code, String reason) {
                    webSocket.close(1000, null);
                }
                @Override public void onClosed(WebSocket webSocket, int code, String reason) {}
                """);

        Compilation compilation = javac().compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aListenerThatNobodyNeedsToTellOfTheEnd() {
        JavaFileObject chat = chat("@Override public void onMessage(WebSocket webSocket, String text) {}");

        Compilation compilation = javac().compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aListenerThatAnAdapterWraps() {
        JavaFileObject chat = chat("""
                @Override public void onClosed(WebSocket webSocket, int code, String reason) {}
                """);
        JavaFileObject client = JavaFileObjects.forSourceString("Client", """
                import io.github.closecall.adapter.OkHttpCloses;

                class Client {
                    Object open(OkHttpCloses closes, okhttp3.OkHttpClient client, okhttp3.Request request) {
                        Chat chat = new Chat();
                        return closes.connecting(client, request, chat);
                    }
                }
                """);

        Compilation compilation = javac().compile(chat, client);

        assertThat(compilation).succeededWithoutWarnings();
    }

    private static JavaFileObject chat(String members) {
        return JavaFileObjects.forSourceString("Chat", """
                import okhttp3.WebSocket;
                import okhttp3.WebSocketListener;

                class Chat extends WebSocketListener {
                    %s
                }
                """.formatted(members));
    }
}
