package io.github.closecall.adapter;

import io.github.closecall.Connection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.publisher.Sinks;

/** Wraps a WebFlux session, passes everything on, and records signs of its end and signs of life. */
final class WatchedSession implements WebSocketSession {

    /** Distinguishes pongs that answer this class's pings from those for the application. */
    private static final String PING = "closecall";

    private final WebSocketSession delegate;
    private final Connection<WebSocketSession> connection;
    private final AtomicReference<@Nullable CloseStatus> ownClose = new AtomicReference<>();
    private final AtomicLong demand = new AtomicLong();
    private final Sinks.Empty<Void> received = Sinks.empty();
    private volatile boolean receiving;
    private volatile boolean cancelled;

    WatchedSession(WebSocketSession delegate, Connection<WebSocketSession> connection) {
        this.delegate = delegate;
        this.connection = connection;
    }

    WebSocketSession delegate() {
        return delegate;
    }

    /** The status with which the application closed the connection, null if it did not. */
    @Nullable
    CloseStatus ownClose() {
        return ownClose.get();
    }

    /** Completes when {@code receive()} can emit nothing more; at once if the application does not receive. */
    Mono<Void> received() {
        return receiving ? received.asMono() : Mono.empty();
    }

    /** Whether the application has stopped receiving by its own choice. */
    boolean isCancelled() {
        return cancelled;
    }

    @Override
    public Flux<WebSocketMessage> receive() {
        return delegate.receive()
                .doFirst(this::startReceiving)
                .doOnRequest(more -> demand.accumulateAndGet(more, Operators::addCap))
                .doOnNext(message -> {
                    demand.decrementAndGet();
                    connection.arrived();
                })
                .doOnError(connection::noteError)
                .doOnCancel(() -> cancelled = true)
                .doOnTerminate(received::tryEmitEmpty)
                .filter(WatchedSession::isForApplication);
    }

    private void startReceiving() {
        receiving = true;
        if (canPing()) {
            connection.watchSilence(this, this::ping);
        }
    }

    /** On servers other than Reactor Netty a session can send only once, which is up to the application. */
    private boolean canPing() {
        return delegate.getClass().getSimpleName().startsWith("ReactorNetty");
    }

    private void ping() {
        if (demand.get() == 0) {
            // Messages and pongs wait while the application is busy.
            connection.arrived();
        }
        Disposable unused = delegate.send(Mono.fromSupplier(
                        () -> delegate.pingMessage(buffers -> buffers.wrap(PING.getBytes(StandardCharsets.US_ASCII)))))
                .subscribe(nothing -> {}, failure -> {});
    }

    /** Reactor Netty releases messages that are not retained. */
    private static boolean isForApplication(WebSocketMessage message) {
        DataBuffer payload = message.getPayload();
        return message.getType() != WebSocketMessage.Type.PONG
                || payload.readableByteCount() != PING.length()
                || !payload.toString(payload.readPosition(), PING.length(), StandardCharsets.US_ASCII)
                        .equals(PING);
    }

    @Override
    public Mono<Void> close(CloseStatus status) {
        return delegate.close(status).doFirst(() -> ownClose.compareAndSet(null, status));
    }

    @Override
    public Mono<CloseStatus> closeStatus() {
        return delegate.closeStatus();
    }

    @Override
    public Mono<Void> send(Publisher<WebSocketMessage> messages) {
        return delegate.send(messages);
    }

    @Override
    public boolean isOpen() {
        return delegate.isOpen();
    }

    @Override
    public String getId() {
        return delegate.getId();
    }

    @Override
    public HandshakeInfo getHandshakeInfo() {
        return delegate.getHandshakeInfo();
    }

    @Override
    public DataBufferFactory bufferFactory() {
        return delegate.bufferFactory();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return delegate.getAttributes();
    }

    @Override
    public WebSocketMessage textMessage(String payload) {
        return delegate.textMessage(payload);
    }

    @Override
    public WebSocketMessage binaryMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return delegate.binaryMessage(payloadFactory);
    }

    @Override
    public WebSocketMessage pingMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return delegate.pingMessage(payloadFactory);
    }

    @Override
    public WebSocketMessage pongMessage(Function<DataBufferFactory, DataBuffer> payloadFactory) {
        return delegate.pongMessage(payloadFactory);
    }

    @Override
    public String toString() {
        return delegate.toString();
    }
}
