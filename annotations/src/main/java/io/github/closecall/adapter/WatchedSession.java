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

/**
 * A session of WebFlux that passes everything on, and notes what says how its connection ends, and whether it lives.
 */
final class WatchedSession implements WebSocketSession {

    /** Tells a pong that answers a ping of this class from one that is for the application. */
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

    /** What the application closed the connection with, null if it did not. */
    @Nullable
    CloseStatus ownClose() {
        return ownClose.get();
    }

    /** Complete when nothing more can come out of {@code receive()}; at once if the application does not receive. */
    Mono<Void> received() {
        return receiving ? received.asMono() : Mono.empty();
    }

    /** Whether the application receives no more by its own choice. */
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

    /** On other servers than Reactor Netty a session sends once, and that is for the application to do. */
    private boolean canPing() {
        return delegate.getClass().getSimpleName().startsWith("ReactorNetty");
    }

    private void ping() {
        if (demand.get() == 0) {
            // What arrives waits for the application, which is busy.
            connection.arrived();
        }
        Disposable unused = delegate.send(Mono.fromSupplier(
                        () -> delegate.pingMessage(buffers -> buffers.wrap(PING.getBytes(StandardCharsets.US_ASCII)))))
                .subscribe(nothing -> {}, failure -> {});
    }

    /** Reactor Netty releases what is not retained. */
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
