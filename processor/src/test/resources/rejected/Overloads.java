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
//// com/acme/Indistinguishable.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

abstract class Indistinguishable<S> {
    @OnClose(code = 1000) void done(S session) {}
    void done(List<String> session) {}
    @OnClose(code = 1001) void away(S session) {}
    void away(Iterable<String> session) {}
}
//// com/acme/Distinguishable.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.Set;

class Distinguishable extends Indistinguishable<Set<String>> {
    @OnClose(code = 1006) void lost() {}
    @OnClose void other() {}
}
//// com/acme/Lists.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

class Lists extends Indistinguishable<List<String>> { // error: InaccessibleCloseHandler // ecj error: compiler
    @OnClose(code = 1006) void lost() {}
    @OnClose void other() {}
}
