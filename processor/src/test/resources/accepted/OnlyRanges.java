//// com/acme/Feed.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@CloseHandlers(required = {})
class Feed {
    @OnClose(from = 4000, to = 4499) @Reconnect void low() {}
    @OnClose(from = 4500, to = 4999) CloseAction high() {
        return CloseAction.stop();
    }
    @OnClose void other() {}
}
//// com/acme/Sink.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(required = {})
@SuppressWarnings("MissingRecommendedHandler")
class Sink {
    @OnClose(from = 4000, to = 4499) void low() {}
}
//// com/acme/Nothing.java
package com.acme;

import io.github.closecall.CloseHandlers;

@CloseHandlers(required = {})
@SuppressWarnings("MissingRecommendedHandler")
class Nothing {}
