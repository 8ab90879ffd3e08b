package io.github.closecall.adapter;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.tomcat.websocket.WsWebSocketContainer;
import org.apache.tomcat.websocket.server.WsSci;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.client.standard.StandardWebSocketClient;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.server.standard.StandardWebSocketUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

class SpringClosesTest {

    @TestFactory
    List<DynamicTest> client() {
        return Endings.ofClient("Spring", application -> {
            SpringCloses closes = SpringCloses.of(application, application);
            StandardWebSocketClient client = new StandardWebSocketClient(new WsWebSocketContainer());
            return uri -> {
                CompletableFuture<WebSocketSession> unused = closes.connecting(
                        client.execute(closes.handler(new Chat(application, closes)), uri.toString()));
            };
        });
    }

    @TestFactory
    List<DynamicTest> server() {
        return Endings.ofServer("Spring", application -> {
            SpringCloses closes = SpringCloses.of(application, application);
            return new TomcatServer((classes, context) -> {
                new WsSci().onStartup(null, context);
                WebSocketHttpRequestHandler requests = new WebSocketHttpRequestHandler(
                        closes.handler(new Chat(application, closes)),
                        new DefaultHandshakeHandler(new StandardWebSocketUpgradeStrategy()));
                requests.setServletContext(context);
                context.addServlet("socket", new HttpServlet() {
                            private static final long serialVersionUID = 1;

                            @Override
                            protected void service(HttpServletRequest request, HttpServletResponse response)
                                    throws ServletException, IOException {
                                requests.handleRequest(request, response);
                            }
                        })
                        .addMapping("/socket");
            });
        });
    }

    private static final class Chat extends TextWebSocketHandler {

        private final Application application;
        private final SpringCloses closes;

        Chat(Application application, SpringCloses closes) {
            this.application = application;
            this.closes = closes;
        }

        @Override
        public void afterConnectionEstablished(WebSocketSession session) {
            application.opened();
        }

        @Override
        protected void handleTextMessage(WebSocketSession session, TextMessage message) {
            application.text(message.getPayload(), code -> {
                try {
                    closes.close(session, code, "own");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
