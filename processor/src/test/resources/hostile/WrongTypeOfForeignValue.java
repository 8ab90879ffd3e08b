//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

class Chat {
    @Target(ElementType.TYPE_USE)
    @interface Size {
        int value();
    }

    @OnClose(code = {1000, 1001, 1006})
    @Deprecated(forRemoval = "soon") // error: compiler
    void usual(List<
            @Size("one") // error: compiler
            String> session) {}

    @OnClose(code = 99) void odd() {} // ecj error: InvalidCloseCode
    @OnClose(code = 98) void even() {} // ecj error: InvalidCloseCode

    @OnClose
    @SuppressWarnings(1) // error: compiler
    void other() {}
}
