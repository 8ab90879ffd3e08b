//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

abstract class Base<S> implements Fallback {
    @OnClose(code = 1000) void done(S session) {}
    @OnClose(code = 1001) @Reconnect void away() {}
    @OnClose(code = 1006) abstract void dropped();
    @OnClose(code = 4000) static void shared() {}
    @OnClose(code = 4001) static void hidden() {}
    @OnClose(code = 4002) void changed() {}
}
//// com/acme/Fallback.java
package com.acme;

import io.github.closecall.OnClose;

interface Fallback {
    @OnClose default void other() {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import java.net.http.WebSocket;

@SuppressWarnings("StoppingCatchAll")
class Chat extends Base<WebSocket> {
    @Override
    void away() {}

    @Override
    void dropped() {}

    static void hidden() {}

    @Override
    @OnClose(code = 4012)
    void changed() {}

    @OnClose(code = 1012) void restart(WebSocket socket) {}
}
//// com/acme/Silent.java
package com.acme;

class Silent extends Chat {}
//// com/acme/Explicit.java
package com.acme;

import io.github.closecall.CloseHandlers;

@SuppressWarnings("StoppingCatchAll")
@CloseHandlers
class Explicit extends Chat {
    @Override
    public void other() {}
}
