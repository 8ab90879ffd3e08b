//// com/acme/Feed.java
package com.acme;

import io.github.closecall.OnClose;

class Feed {
    private final FeedCloseDispatcher dispatcher = new FeedCloseDispatcher(this);

    @OnClose(code = {1000, 1001, 1006}) void usual() {
        dispatcher.dispatch(4000, "");
    }

    @OnClose(code = {1008, 1011}) @OnClose(code = {1012, 1013}) void unusual() {}
}
