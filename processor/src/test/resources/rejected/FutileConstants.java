//// com/acme/Codes.java
package com.acme;

import io.github.closecall.Futile;

class Codes {
    static final int BUSY = 4000;
    @Futile static final int BANNED = 4001;
    @Futile static final short GONE = 4002;
    @Futile static final char OUTDATED = '\u0fa3';
    static final int FULL = 4100;
    @Futile static final int SIGNED_OUT = 1008;

    interface Limits {
        @Futile int TOO_MANY = 4200;
    }
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@CloseHandlers(exhaustive = {Codes.class, Codes.Limits.class})
class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(code = {Codes.BUSY, Codes.BANNED}) @Reconnect void listed() {} // warning: FutileReconnect
    @OnClose(code = Codes.SIGNED_OUT) @Reconnect void signedOut() {} // warning: FutileReconnect
    @OnClose(from = 4002, to = 4199) @Reconnect void range() {} // warning: FutileReconnect
    @OnClose(from = 4200, to = 4299) @Reconnect void limited() {} // warning: FutileReconnect
    @OnClose void other() {}
}
//// com/acme/Lists.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@CloseHandlers(exhaustive = {Codes.class, Codes.Limits.class})
class Lists {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(code = {Codes.BANNED, Codes.GONE, Codes.OUTDATED}) void ended() {}
    @OnClose(code = {Codes.SIGNED_OUT, Codes.Limits.TOO_MANY}) CloseAction decided() {
        return CloseAction.stop();
    }
    @OnClose(from = 4000, to = 4299) @Reconnect void others() {}
    @OnClose void other() {}
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

abstract class Base {
    @OnClose(code = {4000, 4001}) @Reconnect void busy() {}
    @OnClose(from = 4002, to = 4299) @Reconnect void others() {}
    @OnClose(code = 1008) void signedOut() {}
}
//// com/acme/Heir.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(exhaustive = {Codes.class, Codes.Limits.class})
class Heir extends Base { // warning: FutileReconnect, FutileReconnect
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Unchecked.java
package com.acme;

import io.github.closecall.OnClose;

class Unchecked extends Base {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Suppressed.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@SuppressWarnings("FutileReconnect")
@CloseHandlers(exhaustive = Codes.class)
class Suppressed extends Base {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Narrow.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@CloseHandlers(exhaustive = Codes.class)
class Narrow {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(code = {Codes.BUSY, Codes.FULL, Codes.SIGNED_OUT}) void listed() {}
    @OnClose(from = 4001, to = 4001) @Reconnect void banned() {} // warning: FutileReconnect
    @OnClose(from = 4002, to = 4003) @Reconnect CloseAction decided() { // error: InvalidReconnect
        return CloseAction.stop();
    }
    @OnClose void other() {}
}
