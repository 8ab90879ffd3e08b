//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = 1001) synchronized final void away() {}
    @OnClose(code = 1000) void done(final int code) {}
    @OnClose(code = 1006) protected void dropped() {}
    @OnClose public void other(String reason) {}
}
