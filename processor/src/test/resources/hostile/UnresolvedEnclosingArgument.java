//// com/acme/Connections.java
package com.acme;

class Connections<T> {
    class Connection {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual(Connections<Missing>.Connection session) {} // error: compiler
    @OnClose void other() {}
}
