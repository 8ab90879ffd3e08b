//// com/acme/Feed.java
package com.acme;

import io.github.closecall.OnClose;

class Feed {
    @OnClose(code = {1000, 1001, 1006, 1008, 1011, 1012, 1013}) void usual() {}
    @OnClose(from = 4000, to = 4499) void low() {}
    @OnClose(from = 3000, to = 3999) void library() {}
    @OnClose(from = 4500, to = 4999, code = 4100) void high() {}
}
