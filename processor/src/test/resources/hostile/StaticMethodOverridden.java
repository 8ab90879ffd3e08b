//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;

abstract class Base {
    @OnClose(code = 4000) static void full() {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat extends Base {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
    void full() {} // error: compiler
}
