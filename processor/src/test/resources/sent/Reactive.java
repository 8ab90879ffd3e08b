//// com/acme/Relay.java
package com.acme;

import io.github.closecall.CloseCodes;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketSession;
import reactor.core.publisher.Mono;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

class Relay {

    void webFlux(WebSocketSession backend, WebSocketSession client) {
        backend.closeStatus().flatMap(client::close); // warning: EchoedCloseCode
        backend.closeStatus().flatMap(status -> client.close(status)); // warning: EchoedCloseCode
        backend.closeStatus().flatMap(s -> client.close(new CloseStatus(s.getCode(), s.getReason()))); // warning: EchoedCloseCode
        backend.closeStatus().doOnNext(status -> client.close(status).subscribe()).subscribe(); // warning: EchoedCloseCode
        backend.closeStatus().timeout(Duration.ofSeconds(1)).log().flatMap(client::close); // warning: EchoedCloseCode
        backend.closeStatus().subscribe(status -> {
            client.close(status).subscribe(); // warning: EchoedCloseCode
        });
        backend.closeStatus().map(status -> status.withReason("backend")).flatMap(client::close); // warning: EchoedCloseCode
        backend.closeStatus().map(CloseStatus::getCode).flatMap(code -> client.close(new CloseStatus(code))); // warning: EchoedCloseCode
    }

    void locals(WebSocketSession backend, WebSocketSession client) {
        Mono<CloseStatus> closed = backend.closeStatus();
        closed.flatMap(client::close); // warning: EchoedCloseCode
        CloseStatus status = backend.closeStatus().block();
        client.close(status); // warning: EchoedCloseCode
        client.close(backend.closeStatus().block(Duration.ofSeconds(1))); // warning: EchoedCloseCode
        CloseStatus later = closed.toFuture().join();
        client.close(later); // warning: EchoedCloseCode
        closed.toFuture().thenAccept(received -> client.close(received).subscribe()); // warning: EchoedCloseCode
        closed.blockOptional().ifPresent(received -> client.close(received).subscribe()); // warning: EchoedCloseCode
    }

    void optional(WebSocketSession backend, WebSocketSession client) {
        Optional<CloseStatus> status = backend.closeStatus().blockOptional();
        status.ifPresent(client::close); // warning: EchoedCloseCode
        client.close(status.orElse(CloseStatus.NORMAL)); // warning: EchoedCloseCode
        client.close(status.get()); // warning: EchoedCloseCode
        client.close(status.filter(received -> received.getCode() < 1004).orElse(CloseStatus.NORMAL));
    }

    void operators(WebSocketSession backend, WebSocketSession client) {
        backend.closeStatus().onErrorReturn(CloseStatus.SERVER_ERROR).flatMap(client::close); // warning: EchoedCloseCode
        backend.closeStatus().handle((status, sink) -> client.close(status).subscribe()).subscribe(); // warning: EchoedCloseCode
        backend.closeStatus().flux().concatMap(client::close).subscribe(); // warning: EchoedCloseCode
        backend.closeStatus().flux().next().zipWhen(client::close).subscribe(); // warning: EchoedCloseCode
        backend.closeStatus().delayUntil(client::close).flatMap(client::close); // warning: EchoedCloseCode, EchoedCloseCode
        backend.closeStatus().toFuture().handle((status, error) -> client.close(status)); // warning: EchoedCloseCode
        backend.closeStatus().toFuture().whenComplete((status, error) -> client.close(status).subscribe()); // warning: EchoedCloseCode
        backend.closeStatus().then(client.close()).subscribe();
    }

    void reactorNetty(WebsocketInbound in, WebsocketOutbound out) {
        in.receiveCloseStatus().flatMap(s -> out.sendClose(s.code(), s.reasonText())); // warning: EchoedCloseCode
        in.receiveCloseStatus().map(s -> s.code()).flatMap(out::sendClose); // warning: EchoedCloseCode
        in.receiveCloseStatus().map(CloseWebSocketFrame::new).flatMap(frame -> out.sendObject(frame).then()); // warning: EchoedCloseCode
    }

    void tested(WebSocketSession backend, WebSocketSession client) {
        backend.closeStatus().filter(status -> CloseCodes.isSendable(status.getCode())).flatMap(client::close);
        backend.closeStatus()
                .map(status -> status.getCode() == 1005 ? CloseStatus.NORMAL : status)
                .flatMap(client::close);
        backend.closeStatus().flatMap(status -> {
            if (!CloseCodes.isSendable(status.getCode())) {
                return client.close();
            }
            return client.close(status);
        });
        backend.closeStatus()
                .doOnNext(status -> {
                    if (status.getCode() == 1005) {
                        throw new IllegalStateException();
                    }
                })
                .flatMap(client::close);
        backend.closeStatus().doOnNext(status -> requireSendable(status)).flatMap(client::close);
        backend.closeStatus().doOnNext(Relay::requireSendable).flatMap(client::close);
        backend.closeStatus()
                .flatMap(client::close)
                .onErrorResume(IllegalArgumentException.class, refused -> client.close());
        backend.closeStatus()
                .doOnNext(status -> {
                    if (status.getCode() == 1005) {
                        return;
                    }
                })
                .flatMap(client::close); // warning: EchoedCloseCode
        backend.closeStatus()
                .flatMap(client::close) // warning: EchoedCloseCode
                .onErrorResume(IllegalStateException.class, closed -> client.close());
        backend.closeStatus()
                .flatMap(status -> client.close(new CloseStatus(CloseCodes.sendable(status.getCode()))));
        backend.closeStatus().map(status -> CloseStatus.GOING_AWAY).flatMap(client::close);
        backend.closeStatus().thenReturn(CloseStatus.NORMAL).flatMap(client::close);
        Mono.just(CloseStatus.NORMAL).flatMap(client::close);
        backend.receive().map(message -> new CloseStatus(message.getPayload().readableByteCount())).flatMap(client::close);
    }

    private static void requireSendable(CloseStatus status) {
        if (!CloseCodes.isSendable(status.getCode())) {
            throw new IllegalStateException();
        }
    }

    void constants(WebSocketSession client, Mono<String> trigger) {
        trigger.flatMap(any -> client.close(CloseStatus.NO_CLOSE_FRAME)); // error: UnsendableCloseCode
    }
}
