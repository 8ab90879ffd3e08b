//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat { // warning: MissingRecommendedHandler
    @OnClose(code = {1000, 1001, 1006, 1008}) void usual() {}
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;

abstract class Base {
    @OnClose(code = 1000) private void done() {} // error: InaccessibleCloseHandler
    @OnClose(code = 77) void odd() { // error: InvalidCloseCode
        done();
    }
}
//// com/acme/Derived.java
package com.acme;

import io.github.closecall.OnClose;

class Derived extends Base {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
