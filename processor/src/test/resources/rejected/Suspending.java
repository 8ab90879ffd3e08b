//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import kotlin.coroutines.Continuation;

class Chat {
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = {1000, 1001, 1006}) void usual() {
        dispatcher.dispatch(1000, "");
    }
    @OnClose(code = 4000) Object alone(Continuation<Object> completion) { // error: InvalidHandlerSignature
        return this;
    }
    @OnClose(code = 4001) Object behindTheCause(Throwable cause, Continuation<? super Chat> completion) { // error: InvalidHandlerSignature
        return this;
    }
    @OnClose(code = 4002) Object withAFaultOfItsOwn(Integer code, Continuation<Object> completion) { // error: InvalidHandlerSignature, InvalidHandlerSignature
        return this;
    }
    @OnClose(code = 4003) Object noSuspension(int code) { // error: InvalidHandlerSignature
        return this;
    }
    @OnClose void other() {}
}
//// kotlin/coroutines/Continuation.java
package kotlin.coroutines;

public interface Continuation<T> {}
