//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(from = 4000) void noEnd() {} // error: InvalidCloseRange
    @OnClose(to = 4000) void noBeginning() {} // error: InvalidCloseRange
    @OnClose(from = 4001, to = 4000) void backwards() {} // error: InvalidCloseRange
    @OnClose(from = 1000, to = 4000) void protocol() {} // error: InvalidCloseRange
    @OnClose(from = 4900, to = 5000) void beyond() {} // error: InvalidCloseRange
    @OnClose(from = 3000, to = 5000) void tooLong() {} // error: InvalidCloseRange
    @OnClose(
        from = 4901,
        to = 5001) void beyondBelow() {} // error: InvalidCloseRange
    @OnClose(from = 0, to = 0) void zero() {} // error: InvalidCloseRange
    @OnClose(from = 4000, to = 4000) void single() {}
    @OnClose void other() {}
}
