//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Chat {
    @OnClose(code = {1001, 1006}) @Reconnect(firstDelayMillis = 5000) void usual() {}
    @OnClose(code = 1000) @Reconnect void done() {} // warning: FutileReconnect
    @OnClose(code = { // ecj warning: FutileReconnect, FutileReconnect, FutileReconnect, FutileReconnect, FutileReconnect, FutileReconnect, FutileReconnect
        1002, // javac warning: FutileReconnect
        1003, // javac warning: FutileReconnect
        1007, // javac warning: FutileReconnect
        1008, // javac warning: FutileReconnect
        1009, // javac warning: FutileReconnect
        1010, // javac warning: FutileReconnect
        1015, // javac warning: FutileReconnect
        1011,
        1014
    }) @Reconnect void futile() {}
    @OnClose(code = 4000) @Reconnect(
        minDelayMillis = -1, // error: InvalidReconnect
        firstDelayMillis = -1, // error: InvalidReconnect
        maxDelayMillis = -1, // error: InvalidReconnect
        multiplier = 0.99, // error: InvalidReconnect
        maxAttempts = 0 // error: InvalidReconnect
    ) void wrong() {}
    @OnClose(code = 4001) @Reconnect(multiplier = Double.NaN) void noNumber() {} // error: InvalidReconnect
    @OnClose(code = 4002) @Reconnect(multiplier = Double.POSITIVE_INFINITY) void infinite() {} // error: InvalidReconnect
    @OnClose(code = 4003) @Reconnect(minDelayMillis = 6000, maxDelayMillis = 5999) void swapped() {} // error: InvalidReconnect
    @OnClose(code = 4004) @Reconnect(minDelayMillis = 300_001) void aboveDefault() {} // error: InvalidReconnect
    @OnClose(code = 1013) @Reconnect(maxDelayMillis = 29_999) void belowDefault() {} // error: InvalidReconnect // warning: HastyReconnect
    @OnClose(code = 4005) @Reconnect CloseAction action() { // error: InvalidReconnect
        return CloseAction.stop();
    }
    @OnClose(code = {1005, 4006}) @Reconnect(firstDelayMillis = 4999) void hasty() {} // warning: HastyReconnect
    @OnClose(code = 1012)
    @Reconnect( // warning: HastyReconnect
        minDelayMillis = 4999,
        firstDelayMillis = 29_999,
        maxDelayMillis = 29_999)
    void restart() {}
    @OnClose(code = {3000, 4200}) @OnClose(from = 4201, to = 4299) @Reconnect(firstDelayMillis = 0, maxDelayMillis = 0) void atOnce() {}
    @OnClose @Reconnect(firstDelayMillis = 0) void other() {} // warning: HastyReconnect
}
