//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(required = {}, exhaustive = Chat.Codes.class) // warning: UnreadableCloseConstant
class Chat {
    interface Codes {
        int KNOWN = 4000;
        int FULL = Missing.FULL; // error: compiler
    }

    @OnClose(4000) void known() {}
    @OnClose void other() {}
}
