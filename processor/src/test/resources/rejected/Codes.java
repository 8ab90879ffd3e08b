//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(required = {1000, 0, 5000}) // error: InvalidCloseCode, InvalidCloseCode
class Chat {
    @OnClose(code = { // ecj error: InvalidCloseCode, InvalidCloseCode, InvalidCloseCode // ecj warning: UnassignedCloseCode, UnassignedCloseCode, UnassignedCloseCode
        1000,
        999, // javac error: InvalidCloseCode
        5000, // javac error: InvalidCloseCode
        -1, // javac error: InvalidCloseCode
        1004, // javac warning: UnassignedCloseCode
        1015,
        1016, // javac warning: UnassignedCloseCode
        2999, // javac warning: UnassignedCloseCode
        3000
    }) void done() {}

    @OnClose(code = 404) @OnClose(code = 0) void repeated() {} // error: InvalidCloseCode, InvalidCloseCode

    @OnClose(code = {}) void none() {} // error: InvalidCloseCode

    @OnClose(code = {}, from = 4000, to = 4001) void range() {} // error: InvalidCloseCode

    @OnClose(404) @OnClose({}) void asValue() {} // error: InvalidCloseCode, InvalidCloseCode

    @OnClose(code = 4002, value = 4003) @OnClose(code = {}, value = {}) void twice() {} // error: InvalidCloseCode, InvalidCloseCode

    @SuppressWarnings({}) @OnClose(code = 1017) void besideEmptyList() {} // warning: UnassignedCloseCode

    @OnClose void other() {}
}
