//// org/mockito/Mockito.java
package org.mockito;

/** What the tests need of the library. */
public class Mockito {

    public static <T> T mock(Class<T> type) {
        return null;
    }

    public static <T> T verify(T mock) {
        return mock;
    }

    public static <T> Stubbing<T> when(T call) {
        return null;
    }

    public static Stubber doThrow(Class<? extends Throwable> failure) {
        return null;
    }

    public interface Stubbing<T> {
        void thenReturn(T value);
    }

    public interface Stubber {
        <T> T when(T mock);
    }
}
//// org/mockito/Mock.java
package org.mockito;

public @interface Mock {}
//// com/acme/EarlierFake.java
package com.acme;

import okhttp3.Request;
import okhttp3.WebSocket;
import okio.ByteString;

/** The compiler has written its class file before it comes to the file that calls it. */
class EarlierFake implements WebSocket {

    @Override
    public boolean close(int code, String reason) {
        return true;
    }

    @Override
    public Request request() {
        return null;
    }

    @Override
    public long queueSize() {
        return 0;
    }

    @Override
    public boolean send(String text) {
        return false;
    }

    @Override
    public boolean send(ByteString bytes) {
        return false;
    }

    @Override
    public void cancel() {}
}
//// com/acme/Tests.java
package com.acme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import okhttp3.Request;
import okhttp3.WebSocket;
import okio.ByteString;
import org.mockito.Mock;

class Tests {

    @Mock
    private WebSocket field;

    private WebSocket assignedLater;

    private WebSocket real;

    void setUp() {
        assignedLater = mock(WebSocket.class);
    }

    void mocks(WebSocket webSocket) {
        verify(webSocket).close(1006, "lost");
        doThrow(IllegalArgumentException.class).when(webSocket).close(1005, null);
        when(webSocket.close(1006, "lost")).thenReturn(false);
        WebSocket local = mock(WebSocket.class);
        local.close(1006, "lost");
        field.close(1006, "lost");
        assignedLater.close(1006, "lost");
        this.assignedLater.close(1006, "lost");
        real.close(1006, "lost"); // error: UnsendableCloseCode
        webSocket.close(1006, "lost"); // error: UnsendableCloseCode
    }

    void fakes() {
        Fake fake = new Fake();
        fake.close(1006, "lost");
        new Fake().close(1006, "lost");
        new EarlierFake().close(1006, "lost");
        WebSocket hidden = fake;
        hidden.close(1006, "lost"); // error: UnsendableCloseCode
    }

    void expectations(WebSocket webSocket) {
        assertThrows(IllegalArgumentException.class, () -> webSocket.close(1006, "lost"));
        assertThrows(IllegalArgumentException.class, () -> new CloseWebSocketFrame(1005, ""));
        assertFalse(webSocket.close(1006, "lost"));
        try {
            webSocket.close(1006, "lost");
            throw new AssertionError();
        } catch (IllegalArgumentException expected) {
            System.out.println(expected);
        }
    }

    static class Fake implements WebSocket {

        @Override
        public boolean close(int code, String reason) {
            return true;
        }

        @Override
        public Request request() {
            return null;
        }

        @Override
        public long queueSize() {
            return 0;
        }

        @Override
        public boolean send(String text) {
            return false;
        }

        @Override
        public boolean send(ByteString bytes) {
            return false;
        }

        @Override
        public void cancel() {}
    }
}
