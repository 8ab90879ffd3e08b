//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@CloseHandlers(required = {1000, 99}) // error: InvalidCloseCode
class Chat { // error: MissingCloseHandler
    @OnClose(code = 4002) private void z() {} // error: InaccessibleCloseHandler

    @Reconnect // error: MisplacedAnnotation
    void y() {
        z();
    }

    @OnClose(code = 4003) // error: DuplicateCloseHandler
    @Reconnect(maxAttempts = 0) // error: InvalidReconnect
    void x(
            long one, // error: InvalidHandlerSignature
            byte two) {} // error: InvalidHandlerSignature

    @OnClose(code = {4003, 98}) // error: DuplicateCloseHandler, InvalidCloseCode
    int w() { // error: InvalidHandlerSignature
        return 0;
    }

    @OnClose void a() {}
}
