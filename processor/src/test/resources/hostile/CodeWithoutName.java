//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(1008) void kicked() {} // error: compiler, DuplicateCloseHandler
    @OnClose void other() {} // error: DuplicateCloseHandler
}
