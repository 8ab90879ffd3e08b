package io.github.closecall.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.github.closecall.processor.CloseCallProcessor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is generated, from the smallest class on. The inputs in {@code accepted} show the rest. */
class GeneratedDispatcherTest {

    @Test
    void theWholeClass() {
        JavaFileObject chat = JavaFileObjects.forSourceString("com.acme.Chat", """
                package com.acme;

                import io.github.closecall.OnClose;
                import io.github.closecall.Reconnect;
                import java.net.http.WebSocket;

                @SuppressWarnings("StoppingCatchAll")
                class Chat {
                    @OnClose(code = {1000, 1001}) void done() {}

                    @OnClose(code = 1006) @Reconnect void dropped(Throwable cause) {}

                    @OnClose void other(WebSocket session, int code, String reason) {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.ChatCloseDispatcher")
                .contentsAsUtf8String()
                .isEqualTo("""
                        package com.acme;

                        import io.github.closecall.CloseAction;
                        import io.github.closecall.CloseDispatcher;
                        import io.github.closecall.CloseEvent;
                        import io.github.closecall.CloseLog;
                        import io.github.closecall.ReconnectPolicy;
                        import java.net.http.WebSocket;
                        import java.util.Objects;
                        import javax.annotation.processing.Generated;

                        /**
                         * Calls the close handlers of {@link Chat}.
                         *
                         * <table class="striped">
                         * <caption>What happens after each close code</caption>
                         * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
                         * <tbody>
                         * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>stops
                         * <tr><td>1001<td>Going Away<td>done()<td>INFO<td>stops
                         * <tr><td>1006<td>Abnormal Closure<td>dropped(Throwable)<td>WARNING<td>reconnects after 0-5 s, growing to 5 min
                         * <tr><td>any other<td><td>other(WebSocket, int, String)<td>by code<td>stops
                         * </tbody></table>
                         *
                         * <p>Written by CloseCall for every build; do not edit.
                         */
                        @Generated("io.github.closecall.processor.CloseCallProcessor")
                        final class ChatCloseDispatcher implements CloseDispatcher<WebSocket> {
                          /**
                           * Logs closures under the name of the handler class.
                           */
                          private static final CloseLog LOG = CloseLog.of(Chat.class);

                          /**
                           * What follows 1006 (Abnormal Closure).
                           */
                          private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

                          /**
                           * The object with the handlers.
                           */
                          private final Chat chat;

                          /**
                           * Creates a dispatcher.
                           *
                           * @param chat the object with the handlers
                           */
                          ChatCloseDispatcher(Chat chat) {
                            this.chat = Objects.requireNonNull(chat, "chat");
                          }

                          @Override
                          public CloseAction dispatch(WebSocket session, CloseEvent event) {
                            LOG.closed(event);
                            Chat chat = this.chat;
                            switch (event.code()) {
                              case 1000, 1001 -> chat.done();
                              case 1006 -> chat.dropped(event.cause());
                              default -> chat.other(session, event.code(), event.reason());
                            }
                            return after(event);
                          }

                          @Override
                          public CloseAction after(CloseEvent event) {
                            return switch (event.code()) {
                              case 1006 -> AFTER_1006.given(event);
                              default -> CloseAction.stop();
                            };
                          }
                        }
                        """);
    }

    @Test
    void aRangeIsTwoComparisons() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose(from = 4000, to = 4099) void refused(int code) {}

                    @OnClose void other() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation)
                .generatedSourceFile("ChatCloseDispatcher")
                .contentsAsUtf8String()
                .contains("""
                              default -> {
                                if (event.code() >= 4000 && event.code() <= 4099) {
                                  chat.refused(event.code());
                                } else {
                                  chat.other();
                                }
                              }
                        """);
    }

    @Test
    void aHandlerMayReturnItsAction() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.CloseAction;
                import io.github.closecall.OnClose;

                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}

                    @OnClose CloseAction other() {
                        return CloseAction.stop();
                    }
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation)
                .generatedSourceFile("ChatCloseDispatcher")
                .contentsAsUtf8String()
                .contains("""
                              default -> {
                                return Objects.requireNonNull(chat.other(), "Chat.other() returned null");
                              }
                        """);
    }

    @Test
    void whatNoHandlerTakesIsLogged() {
        JavaFileObject chat = JavaFileObjects.forSourceString("Chat", """
                import io.github.closecall.OnClose;

                @SuppressWarnings("MissingRecommendedHandler")
                class Chat {
                    @OnClose(code = {1000, 1001, 1006}) void usual() {}
                }
                """);

        Compilation compilation =
                javac().withProcessors(new CloseCallProcessor()).compile(chat);

        assertThat(compilation)
                .generatedSourceFile("ChatCloseDispatcher")
                .contentsAsUtf8String()
                .contains("      default -> LOG.unhandled(event);\n");
    }
}
