//// com/acme/CloseEvent.java
package com.acme;

public class CloseEvent {}
//// com/acme/CloseAction.java
package com.acme;

public class CloseAction {}
//// com/acme/String.java
package com.acme;

public class String {}
//// com/acme/Session.java
package com.acme;

public class Session {}
//// com/base/Session.java
package com.base;

public class Session {}
//// com/acme/CloseReason.java
package com.acme;

public class CloseReason {}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual(CloseEvent event) {} // error: InvalidHandlerSignature
    @OnClose(code = 4000) void full(Session session, String reason) {} // error: InvalidHandlerSignature
    @OnClose(code = 4001) CloseAction late() { // error: InvalidHandlerSignature
        return new CloseAction();
    }
    @OnClose void other(io.github.closecall.CloseEvent event) {}
}
//// com/acme/Causes.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import java.io.IOException;
import java.util.Optional;

class Causes {
    @OnClose(code = {1000, 1001, 1006}) void usual(IOException cause) {} // error: InvalidHandlerSignature
    @OnClose(code = 4000) void full(Optional<java.lang.String> reason) {} // error: InvalidHandlerSignature
    @OnClose(code = 4001) void late(CloseAction action) {} // error: InvalidHandlerSignature
    @OnClose(code = 4002) void away(CloseReason reason) {} // error: InvalidHandlerSignature
    @OnClose void other() {}
}
//// com/acme/Sessions.java
package com.acme;

import io.github.closecall.OnClose;

class Sessions {
    static class Unknown {
        @OnClose(code = {1000, 1001, 1006}) void usual(Session session) {}
        @OnClose(code = 4000) void full(Session session) {}
        @OnClose(code = 4001) void late(com.base.Session session) {} // error: InvalidHandlerSignature
        @OnClose(code = 4002) void twice(Session session, com.base.Session other) {} // error: InvalidHandlerSignature
        @OnClose void other() {}
    }

    static class Doubled {
        @OnClose(code = {1000, 1001, 1006}) void usual(Session session) {} // error: DuplicateCloseHandler, DuplicateCloseHandler, DuplicateCloseHandler
        @OnClose(code = {1000, 1001, 1006}) void usual(com.base.Session session) {} // error: DuplicateCloseHandler, DuplicateCloseHandler, DuplicateCloseHandler, InvalidHandlerSignature
        @OnClose void other() {}
    }
}
//// com/base/Codes.java
package com.base;

public class Codes {
    public static final int FULL = 4000;
}
//// com/acme/Codes.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(exhaustive = {com.base.Codes.class}) // error: NonExhaustiveCloseHandlers
class Codes {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/base/Secrets.java
package com.base;

public class Secrets {
    protected static class Secret {}
}
//// com/acme/Secrets.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.Map;

class Secrets extends com.base.Secrets {
    static class Known {}

    @OnClose(code = {1000, 1001, 1006}) void usual(Map<Known, Secret> session) {} // error: InaccessibleCloseHandler
    @OnClose void other() {}
}
