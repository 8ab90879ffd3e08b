//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.TimeoutException;

class Chat<S, X extends Exception> {
    private final ChatCloseDispatcher<S, X> dispatcher = new ChatCloseDispatcher<>(this);

    @OnClose(code = {1000, 1001, 1006}) void usual(S session) {
        dispatcher.dispatch(session, 1000, "");
    }
    @OnClose(code = 4000) void boxed(Integer code) {} // error: InvalidHandlerSignature
    @OnClose(code = 4001) void array(String[] reason) {} // error: InvalidHandlerSignature
    @OnClose(code = 4002) void variable(String... reason) {} // error: InvalidHandlerSignature
    @OnClose(code = 4003) void wide(long code) {} // error: InvalidHandlerSignature
    @OnClose(code = 4004) void object(Object session) {} // error: InvalidHandlerSignature
    @OnClose(code = 4005) void exception(Exception cause) {} // error: InvalidHandlerSignature
    @OnClose(code = 4006) void twice(int code, int other) {} // error: InvalidHandlerSignature
    @OnClose(code = 4007) void events(CloseEvent one, CloseEvent two, CloseEvent three) {} // error: InvalidHandlerSignature, InvalidHandlerSignature
    @OnClose(code = 4008) void sessions(S one, S two) {} // error: InvalidHandlerSignature
    @OnClose(code = 4009) int result() { // error: InvalidHandlerSignature
        return 0;
    }
    @OnClose(code = 4010) List<CloseAction> actions() { // error: InvalidHandlerSignature
        return List.of();
    }
    @OnClose(code = 4011) void checked() throws Exception {} // error: InvalidHandlerSignature
    @OnClose(code = 4012) void checkedVariable() throws X {} // error: InvalidHandlerSignature
    @OnClose(code = 4013) <T> void generic() {} // error: InvalidHandlerSignature
    @OnClose(code = 4014) void otherSession(WebSocket socket) {} // error: InvalidHandlerSignature
    @OnClose(code = 4015) <T> T all(byte a, T b) throws Exception { // error: InvalidHandlerSignature, InvalidHandlerSignature, InvalidHandlerSignature, InvalidHandlerSignature, InvalidHandlerSignature
        return b;
    }
    @OnClose(code = 4016) void text(CharSequence reason) {} // error: InvalidHandlerSignature
    @OnClose(code = 4017) void failed(S session, IOException cause) throws IOException, TimeoutException {} // error: InvalidHandlerSignature, InvalidHandlerSignature
    @OnClose(code = 4018) void broken(UncheckedIOException cause) {} // error: InvalidHandlerSignature
    @OnClose void other(S session) {}
}
//// com/acme/RawSessions.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

@SuppressWarnings("rawtypes")
class RawSessions {
    @OnClose(code = {1000, 1001, 1006}) void usual(List session) {} // error: InvalidHandlerSignature
    @OnClose(code = 1008) void kicked(List<String> session) {}
    @OnClose void other(List<String> session) {}
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;

abstract class Base<T> {
    @OnClose(code = 1006) void lost(T session) {}
}
//// com/acme/OfNumbers.java
package com.acme;

import io.github.closecall.OnClose;

class OfNumbers extends Base<Integer> { // error: InvalidHandlerSignature
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
