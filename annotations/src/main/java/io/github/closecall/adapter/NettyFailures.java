package io.github.closecall.adapter;

import io.github.closecall.CloseCodes;
import io.github.closecall.Connection;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import java.util.OptionalInt;

/**
 * Interprets Netty's exceptions, for frameworks that are built on Netty and pass them on. Netty itself need not be on
 * the class path.
 */
final class NettyFailures {

    private NettyFailures() {}

    /** Returns the close code for an error in what the peer sent; empty for any other error. */
    static OptionalInt closeCode(Throwable error) {
        return isOfNetty(error) ? Codec.closeCode(error) : OptionalInt.empty();
    }

    /** Reports the end of a connection, with the close code that its recorded error stands for, if any. */
    static <S> void lost(Connection<S> connection, S session) {
        Throwable error = connection.error();
        OptionalInt code = error == null ? OptionalInt.empty() : closeCode(error);
        if (code.isPresent()) {
            connection.failed(session, code.getAsInt(), null, error);
        } else {
            connection.lost(session, error);
        }
    }

    /**
     * Returns why a connection did not open: the refusal if the server refused the handshake, and any other failure
     * unchanged.
     */
    static Throwable opening(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfNetty(cause)) {
                return Codec.opening(failure, cause);
            }
        }
        return failure;
    }

    private static boolean isOfNetty(Throwable error) {
        return error.getClass().getName().startsWith("io.netty.");
    }

    /** The code that needs Netty's classes. */
    private static final class Codec {

        static OptionalInt closeCode(Throwable error) {
            if (error instanceof CorruptedWebSocketFrameException corrupted) {
                return OptionalInt.of(corrupted.closeStatus().code());
            }
            return error instanceof TooLongFrameException
                    ? OptionalInt.of(CloseCodes.MESSAGE_TOO_BIG)
                    : OptionalInt.empty();
        }

        static Throwable opening(Throwable failure, Throwable cause) {
            HttpResponse response =
                    cause instanceof WebSocketClientHandshakeException refused ? refused.response() : null;
            return response == null
                    ? failure
                    : Refusals.of(
                            response.status().code(), response.headers().get(HttpHeaderNames.RETRY_AFTER), failure);
        }
    }
}
