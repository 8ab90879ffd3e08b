//// com/acme/Outer.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@SuppressWarnings("MissingRecommendedHandler")
class Outer {
    static class Inner {
        @OnClose(code = {1000, 1001, 1006}) void usual() {}

        @SuppressWarnings({"UnassignedCloseCode", "FutileReconnect"})
        @OnClose(code = {1004, 1016, 2999, 1002}) @Reconnect void odd() {}

        @SuppressWarnings("HastyReconnect")
        @OnClose(code = 1014) @Reconnect(firstDelayMillis = 100) void quick() {}
    }
}
