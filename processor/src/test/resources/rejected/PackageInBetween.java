//// com/acme/Root.java
package com.acme;

import io.github.closecall.OnClose;

public abstract class Root {
    @OnClose(code = 1000) void done() {}
    @OnClose(code = 1001) void away() {}
    @OnClose(code = 1006) protected void lost() {}
    @OnClose public void other() {}
}
//// com/base/Base.java
package com.base;

import com.acme.Root;
import io.github.closecall.OnClose;

public abstract class Base extends Root {
    @OnClose(code = 4000) public void full() {}
}
//// com/acme/Chat.java
package com.acme;

import com.base.Base;
import io.github.closecall.OnClose;

public class Chat extends Base { // error: InaccessibleCloseHandler, InaccessibleCloseHandler
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(this);

    @OnClose(code = 4008) void kicked() {
        dispatcher.dispatch(4008, "");
    }
}
