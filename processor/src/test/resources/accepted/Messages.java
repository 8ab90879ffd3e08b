//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.UserMessage;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void done() {}
    @OnClose(code = 4008) @UserMessage("Sie wurden \"abgemeldet\" \\ für heute.\n\t$T $L \0\u2028 \ud83d\ude00") void kicked() {}
    @OnClose @UserMessage("") void other() {}
}
