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
 * What the exceptions of Netty mean, for frameworks that are built on it and pass them on. Netty itself need not be
 * there.
 */
final class NettyFailures {

    private NettyFailures() {}

    /** The close code that stands for an error in what the peer sent; empty for any other error. */
    static OptionalInt closeCode(Throwable error) {
        return isOfNetty(error) ? Codec.closeCode(error) : OptionalInt.empty();
    }

    /** Reports the end of a connection: the error that was noted for it may stand for a close code. */
    static <S> void lost(Connection<S> connection, S session) {
        Throwable error = connection.error();
        OptionalInt code = error == null ? OptionalInt.empty() : closeCode(error);
        if (code.isPresent()) {
            connection.failed(session, code.getAsInt(), null, error);
        } else {
            connection.lost(session, error);
        }
    }

    /** Returns why a connection did not open: a refused handshake as such, any other failure as it is. */
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

    /** What needs the classes of Netty. */
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
