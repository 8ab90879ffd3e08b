//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {} // error: DuplicateCloseHandler
    @OnClose(code = 1001) void away() {} // error: DuplicateCloseHandler
    @OnClose(code = 1001) void gone() {} // error: DuplicateCloseHandler
    @OnClose(from = 4000, to = 4100) void low() {} // error: DuplicateCloseHandler
    @OnClose(from = 4100, to = 4200) void high() {} // error: DuplicateCloseHandler
    @OnClose(code = 4150) void exact() {}
    @OnClose void other() {} // error: DuplicateCloseHandler
    @OnClose void others() {} // error: DuplicateCloseHandler
    @OnClose(code = {1002, 1002}) @OnClose(code = 1002) void twice() {}
    @OnClose(from = 3000, to = 3010) @OnClose(from = 3005, to = 3020) void overlap() {}
}
