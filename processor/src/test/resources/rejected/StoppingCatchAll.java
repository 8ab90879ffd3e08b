//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

abstract class Base {
    @OnClose({1000, 1001}) void usual() {}
    @OnClose(1006) @Reconnect void lost() {}
    @SuppressWarnings("StoppingCatchAll") @OnClose void other() {}
}
//// com/acme/Heir.java
package com.acme;

import io.github.closecall.CloseHandlers;

@CloseHandlers
class Heir extends Base {} // warning: StoppingCatchAll
//// com/acme/Quiet.java
package com.acme;

import io.github.closecall.CloseHandlers;

@SuppressWarnings("StoppingCatchAll")
@CloseHandlers
class Quiet extends Base {}
//// com/acme/Away.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Away {
    @OnClose({1000, 1006, 1013}) void usual() {}
    @OnClose(1001) @Reconnect(maxAttempts = 3) void away() {}
    @OnClose(4000) @OnClose @OnClose(from = 4100, to = 4199) void other() {} // warning: StoppingCatchAll
}
//// com/acme/Ranges.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Ranges {
    @OnClose({1000, 1001, 1006}) void usual() {}
    @OnClose(from = 4000, to = 4099) @Reconnect void application() {}
    @OnClose void other() {}
}
