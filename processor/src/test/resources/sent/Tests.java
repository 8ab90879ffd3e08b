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
import java.net.URI;
import okhttp3.Request;
import okhttp3.WebSocket;
import okio.ByteString;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.mockito.Mock;

class Tests {

    @Mock
    private WebSocket field;

    private WebSocket assignedLater;

    private WebSocket real;

    private final WebSocket finalFake = new Fake();

    private WebSocket fakeAssignedLater;

    private WebSocket sometimesFake = new Fake();

    Tests(WebSocket sometimesFake) {
        this.sometimesFake = sometimesFake;
    }

    void setUp() {
        fakeAssignedLater = new Fake();
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
        hidden.close(1006, "lost");
        WebSocket ofInterface = new Fake();
        ofInterface.close(1006, "lost");
        finalFake.close(1006, "lost");
        fakeAssignedLater.close(1006, "lost");
    }

    void notOnlyFakes(WebSocket given, boolean any) {
        WebSocket chosen = any ? new Fake() : given;
        chosen.close(1006, "lost"); // error: UnsendableCloseCode
        WebSocket changed = new Fake();
        changed.close(1006, "lost"); // error: UnsendableCloseCode
        changed = given;
        if (any) {
            given = new Fake();
        }
        given.close(1006, "lost"); // error: UnsendableCloseCode
        sometimesFake.close(1006, "lost"); // error: UnsendableCloseCode
    }

    void subclassesOfTheLibrary(URI uri) {
        WebSocketClient client = new Client(uri);
        client.close(1006, "lost"); // error: UnsendableCloseCode
        WebSocketClient fake = new Client(uri) {
            @Override
            public void close(int code, String reason) {}
        };
        fake.close(1006, "lost");
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

    static class Client extends WebSocketClient {

        Client(URI uri) {
            super(uri);
        }

        @Override
        public void onOpen(ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception e) {}
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
