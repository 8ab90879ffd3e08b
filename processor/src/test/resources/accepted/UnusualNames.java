//// com/acme/String.java
package com.acme;

import io.github.closecall.OnClose;

public class String {
    @OnClose(code = {1000, 1001, 1006}) void usual(java.lang.String reason) {}
    @OnClose void other() {}
}
//// com/acme/one/Object.java
package com.acme.one;

import io.github.closecall.OnClose;

public class Object {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/two/CloseAction.java
package com.acme.two;

import io.github.closecall.OnClose;

public class CloseAction {
    @OnClose(code = {1000, 1001, 1006}) io.github.closecall.CloseAction usual() {
        return io.github.closecall.CloseAction.stop();
    }
    @OnClose void other() {}
}
//// com/acme/three/Event.java
package com.acme.three;

import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;

class Event {
    @OnClose(code = {1000, 1001, 1006}) void event(CloseEvent session) {}
    @OnClose void session(int event, java.lang.String session) {}
}
//// com/acme/three/Int.java
package com.acme.three;

import io.github.closecall.OnClose;

class Int {
    @OnClose(code = {1000, 1001, 1006}) void dispatch() {}
    @OnClose void handles() {}
}
//// com/acme/three/handler.java
package com.acme.three;

import io.github.closecall.OnClose;

class handler {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose void other() {}
}
//// com/acme/three/URLHandler.java
package com.acme.three;

import io.github.closecall.OnClose;

class URLHandler {
    @OnClose(code = {1000, 1001, 1006}) void $usual$() {}
    @OnClose void öther() {}
}
//// com/acme/three/$Größe$.java
package com.acme.three;

import io.github.closecall.OnClose;

class $Größe$ {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/three/LOG.java
package com.acme.three;

import io.github.closecall.OnClose;

class LOG<CloseLog> {
    @OnClose(code = {1000, 1001, 1006}) void usual(CloseLog session) {}
    @OnClose void other() {}
}
//// log/LOG.java
package log;

import io.github.closecall.OnClose;

class LOG {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose void other() {}
}
//// outer.java
import io.github.closecall.OnClose;

class outer {
    static class Outer {
        @OnClose(code = {1000, 1001, 1006}) static void usual() {}
        @OnClose void other() {}
    }
}
