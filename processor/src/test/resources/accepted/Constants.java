//// com/acme/Codes.java
package com.acme;

public interface Codes {
    int BASE = 4000;
    int FULL = BASE + 1;
}
//// com/acme/Chat.java
package com.acme;

import static com.acme.Codes.FULL;

import io.github.closecall.CloseCodes;
import io.github.closecall.OnClose;

class Chat {
    private static final int OWN = 1 + FULL;

    @OnClose(code = {CloseCodes.NORMAL_CLOSURE, CloseCodes.GOING_AWAY, CloseCodes.ABNORMAL_CLOSURE}) void usual() {}
    @OnClose(code = {OWN, FULL, FULL}) @OnClose(code = FULL) void full() {}
    @OnClose(from = FULL + 9, to = 4099) @OnClose(from = 4050, to = 4060) void range() {}
    @OnClose void other() {}
}
