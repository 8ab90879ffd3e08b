//// com/base/Base.java
package com.base;

import io.github.closecall.OnClose;

public abstract class Base {
    @OnClose(code = 1000) void done() {}
    @OnClose(code = 1001) protected void away() {}
    @OnClose(code = 1006) protected static void lost() {}
    @OnClose public void other(Secret session) {}

    protected static class Secret {}
}
//// com/acme/Chat.java
package com.acme;

import com.base.Base;
import io.github.closecall.OnClose;

public class Chat extends Base { // error: InaccessibleCloseHandler, InaccessibleCloseHandler, InaccessibleCloseHandler, InaccessibleCloseHandler
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = 4008) void kicked() {
        dispatcher.dispatch(4008, "");
    }
}
