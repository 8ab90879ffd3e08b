//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;

final class Chat {
    private Chat() {}

    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose static void other(CloseEvent event) {}
}
//// com/acme/Rules.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers
public interface Rules {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose static void other() {}
}
//// com/acme/lowercase.java
package com.acme;

import io.github.closecall.OnClose;

class lowercase {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose static void other() {}
}
