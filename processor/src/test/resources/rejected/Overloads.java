//// com/one/Session.java
package com.one;

public class Session {}
//// com/two/Session.java
package com.two;

public class Session {}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = 1001) void away(com.two.Session session) {} // error: DuplicateCloseHandler, InvalidHandlerSignature
    @OnClose(code = 1001) void away(com.one.Session session) {} // error: DuplicateCloseHandler
    @OnClose(code = {1000, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Room.java
package com.acme;

import io.github.closecall.OnClose;

class Room {
    @OnClose(code = 1001) void away(com.one.Session session) {} // error: DuplicateCloseHandler
    @OnClose(code = 1001) void away(com.two.Session session) {} // error: DuplicateCloseHandler, InvalidHandlerSignature
    @OnClose(code = {1000, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Arrays.java
package com.acme;

import io.github.closecall.OnClose;

class Arrays<S extends com.two.Session> {
    @OnClose(code = 1001) void away(S[] session) {} // error: DuplicateCloseHandler, InvalidHandlerSignature
    @OnClose(code = 1000) <S extends com.one.Session & Runnable> void away(S[] session) {} // error: InvalidHandlerSignature, InvalidHandlerSignature // ecj warning: compiler
    @OnClose(code = {1001, 1006}) void usual() {} // error: DuplicateCloseHandler
    @OnClose void other() {}
}
