//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Chat { // error: MissingCloseHandler
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = {1000, 999}) void done() { // error: InvalidCloseCode
        dispatcher.dispatch(1000, "");
    }

    @OnClose(code = 1001) private void away() {} // error: InaccessibleCloseHandler

    @OnClose(code = 4008) void kicked(Integer code) {} // error: InvalidHandlerSignature

    @Reconnect void lost() {} // error: MisplacedAnnotation

    @OnClose void other() {}
}
