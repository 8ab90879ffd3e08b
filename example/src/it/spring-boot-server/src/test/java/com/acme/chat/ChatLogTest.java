package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Boot takes what is logged through java.util.logging to Logback. */
class ChatLogTest {
    private final BlockingQueue<ILoggingEvent> records = new LinkedBlockingQueue<>();

    @Test
    void closuresReachLogback() throws Exception {
        try (ConfigurableApplicationContext server = SpringApplication.run(
                ChatServer.class,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.com.acme.chat.ChatRoom=debug")) {
            listen();
            WebSocket visitor = enter(server);
            visitor.sendClose(1000, "bye");
            assertEquals("DEBUG com.acme.chat.ChatRoom WebSocket closed: 1000 (Normal Closure)", nextRecord());

            enter(server).abort();
            assertEquals(Level.WARN, records.poll(30, TimeUnit.SECONDS).getLevel());
        }
    }

    private void listen() {
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                records.add(event);
            }
        };
        Logger logger = (Logger) LoggerFactory.getLogger(ChatRoom.class);
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
    }

    private static WebSocket enter(ConfigurableApplicationContext server) throws Exception {
        String port = server.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/chat"), new WebSocket.Listener() {})
                .get(30, TimeUnit.SECONDS);
    }

    private String nextRecord() throws InterruptedException {
        ILoggingEvent record = records.poll(30, TimeUnit.SECONDS);
        String message = record.getFormattedMessage();
        return record.getLevel() + " " + record.getLoggerName() + " " + message.substring(0, message.indexOf(','));
    }
}
