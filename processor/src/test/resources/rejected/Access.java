//// com/acme/Outer.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;
import java.util.Map;

class Outer {
    private final Outer_HiddenCloseDispatcher hidden = new Outer_HiddenCloseDispatcher(new Hidden());
    private final Outer_Hidden_InnerCloseDispatcher inner = new Outer_Hidden_InnerCloseDispatcher(new Hidden.Inner());

    void dispatch() {
        hidden.dispatch(1000, "");
        inner.dispatch(1000, "");
    }

    private static class Hidden { // error: InaccessibleCloseHandler
        @OnClose(code = {1000, 1001, 1006}) void usual() {}
        @OnClose void other() {}

        static class Inner { // error: InaccessibleCloseHandler
            @OnClose(code = {1000, 1001, 1006}) void usual() {}
            @OnClose void other() {}
        }
    }

    static class Methods {
        @OnClose(code = {1000, 1001, 1006}) private void usual() {} // error: InaccessibleCloseHandler
        @OnClose(code = 4008) private static void kicked() {} // error: InaccessibleCloseHandler
        @OnClose void other() {
            usual();
            kicked();
        }
    }

    private static class Session {}

    static class Sessions {
        @OnClose(code = {1000, 1001, 1006}) void usual(Session session) {} // error: InaccessibleCloseHandler
        @OnClose void other() {}
    }

    static class Arguments {
        @OnClose(code = {1000, 1001, 1006}) void usual(Map<String, List<? extends Session[]>> session) {} // error: InaccessibleCloseHandler
        @OnClose void other() {}
    }

    static class Bounded<T extends Session> { // error: InaccessibleCloseHandler
        @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
        @OnClose void other() {}
    }

    static class Shadowed<T> {
        class Hiding<T> { // error: InaccessibleCloseHandler // ecj warning: compiler
            @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
            @OnClose void other() {}
        }
    }
}
//// com/acme/Contract.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers
interface Contract {
    @OnClose(code = {1000, 1001, 1006}) private void usual() {} // error: InaccessibleCloseHandler
    @OnClose(code = 4008) private static void kicked() {} // error: InaccessibleCloseHandler
    @OnClose default void other() {
        usual();
        kicked();
    }
}
//// com/acme/Losing.java
package com.acme;

import io.github.closecall.OnClose;

interface Losing {
    @OnClose(code = 1006) default void lost() {}
}
//// com/acme/Secretive.java
package com.acme;

class Secretive {
    private void lost() {}

    void run() {
        lost();
    }
}
//// com/acme/Shadowed.java
package com.acme;

import io.github.closecall.OnClose;

class Shadowed extends Secretive implements Losing { // error: InaccessibleCloseHandler
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
//// com/base/Secretive.java
package com.base;

public class Secretive {
    void lost() {}
}
//// com/acme/ShadowedFromElsewhere.java
package com.acme;

import io.github.closecall.OnClose;

class ShadowedFromElsewhere extends com.base.Secretive implements Losing { // error: InaccessibleCloseHandler
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/EnclosingArguments.java
package com.acme;

import io.github.closecall.OnClose;

class EnclosingArguments {
    private static class Secret {}

    @OnClose(code = {1000, 1001, 1006}) void usual(Connections<Secret>.Connection session) {} // error: InaccessibleCloseHandler
    @OnClose void other() {}
}
//// com/acme/Connections.java
package com.acme;

class Connections<T> {
    class Connection {}
}
//// event.java
import io.github.closecall.OnClose;

class event {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {} // error: InaccessibleCloseHandler
    @OnClose void other() {}
}
//// LOG.java
import io.github.closecall.OnClose;

class LOG {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose static void other() {} // error: InaccessibleCloseHandler
}
//// org/acme/LOG.java
package org.acme;

import io.github.closecall.OnClose;

class LOG {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {} // error: InaccessibleCloseHandler
    @OnClose void other() {}
}
//// org/acme/org.java
package org.acme;

class org {}
//// SameName.java
import io.github.closecall.OnClose;

class SameName<SameName> { // error: InaccessibleCloseHandler // ecj warning: compiler
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/OnlyStaticCalls.java
package com.acme;

import io.github.closecall.OnClose;

class OnlyStaticCalls {
    @OnClose(code = {1000, 1001, 1006}) static void usual() {}
    @OnClose(code = 1008) private void kicked() {} // error: InaccessibleCloseHandler
    @OnClose static void other() {}
}
