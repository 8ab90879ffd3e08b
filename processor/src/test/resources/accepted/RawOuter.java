//// com/acme/Connections.java
package com.acme;

class Connections<T> {
    class Connection {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

@SuppressWarnings("rawtypes")
class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual(Connections.Connection session) {}
    @OnClose void other() {}
}
//// com/acme/Room.java
package com.acme;

import io.github.closecall.OnClose;

class Room {
    @OnClose(code = {1000, 1001, 1006}) void usual(Connections<String>.Connection session) {}
    @OnClose void other() {}
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

abstract class Base<T> {
    T last;

    @OnClose(code = 1006) void lost(List<String> session) {}
}
//// com/acme/RawBase.java
package com.acme;

import io.github.closecall.OnClose;

@SuppressWarnings("rawtypes")
class RawBase extends Base {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
