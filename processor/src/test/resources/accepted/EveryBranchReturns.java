//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;

class Chat {
    @OnClose(code = {1000, 1001}) CloseAction done() {
        return CloseAction.stop();
    }
    @OnClose(code = 1006) @Reconnect void dropped() {}
    @OnClose(code = 4008) @UserMessage("Signed out.") CloseAction kicked() {
        return CloseAction.stop();
    }
    @OnClose(from = 4000, to = 4000) @UserMessage("Odd.") void odd() {}
    @OnClose CloseAction other() {
        return CloseAction.stop();
    }
}
