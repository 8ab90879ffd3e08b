//// com/base/Base.java
package com.base;

import io.github.closecall.OnClose;

public abstract class Base {
    @OnClose(code = 1000) public void done() {}
    @OnClose(code = 1001) protected void away() {}
    @OnClose public void other() {}
}
//// com/acme/Chat.java
package com.acme;

import com.base.Base;
import io.github.closecall.OnClose;

public class Chat extends Base {
    @Override
    protected void away() {}

    @OnClose(code = 1006) void dropped() {}
}
