//// com/acme/All.java
package com.acme;

import io.github.closecall.OnClose;

class All { // error: MissingCloseHandler
    @OnClose(code = 4000) void application() {}
    @OnClose(from = 3000, to = 4999) void range() {}
    @OnClose void other() {}
}
//// com/acme/Declared.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(required = {4001, 1000, 4001})
class Declared { // error: MissingCloseHandler
    @OnClose(code = 1000) void done() {}
    @OnClose void other() {}
}
//// com/acme/Contract.java
package com.acme;

import io.github.closecall.CloseHandlers;

@CloseHandlers
interface Contract {} // error: MissingCloseHandler // warning: MissingRecommendedHandler
//// com/acme/Mode.java
package com.acme;

import io.github.closecall.OnClose;

enum Mode { // error: MissingCloseHandler
    ON { @Override void lost() {} };
    @OnClose(code = 1006) abstract void lost();
    @OnClose void other() {}
}
