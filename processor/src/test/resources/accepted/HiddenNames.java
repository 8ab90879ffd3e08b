//// com/acme/LOG.java
package com.acme;

import io.github.closecall.OnClose;

class LOG {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose void other() {}
}
//// com/acme/AFTER_1006.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@SuppressWarnings("StoppingCatchAll")
class AFTER_1006 {
    @OnClose(code = {1000, 1001}) static void dispatch() {}
    @OnClose(code = 1006) @Reconnect static void handles() {}
    @OnClose void other() {}
}
//// com/acme/event.java
package com.acme;

import io.github.closecall.OnClose;

class event {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose static void other() {}
}
//// com/acme/CloseLog.java
package com.acme;

class CloseLog {}
//// com/acme/Io.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

@SuppressWarnings("StoppingCatchAll")
class Io {
    @OnClose(code = {1000, 1001, 1006}) @Reconnect(maxAttempts = 2) @SuppressWarnings("FutileReconnect") void usual(CloseLog session) {}
    @OnClose void other() {}
}
//// com/acme/Java.java
package com.acme;

import io.github.closecall.OnClose;

class Java {
    @OnClose(code = {1000, 1001, 1006}) void usual(Object$ session) {}
    @OnClose void other(String reason) {}
}
//// com/acme/Object$.java
package com.acme;

class Object$ {}
