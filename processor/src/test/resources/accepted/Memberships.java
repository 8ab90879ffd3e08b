//// com/acme/Base.java
package com.acme;

class Base {
    private void lost() {}

    void run() {
        lost();
    }
}
//// com/acme/Reconnecting.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import io.github.closecall.ReconnectPolicy;

interface Reconnecting {
    @OnClose(code = 1006) default CloseAction lost() {
        return CloseAction.reconnect(ReconnectPolicy.forCode(1006));
    }
}
//// com/acme/PrivateMethod.java
package com.acme;

import io.github.closecall.OnClose;

class PrivateMethod extends Base implements Reconnecting {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/StaticMethod.java
package com.acme;

import io.github.closecall.OnClose;

class StaticMethod implements StaticMethods, Reconnecting {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/StaticMethods.java
package com.acme;

interface StaticMethods {
    static void lost() {}
}
//// com/acme/MethodOfPackage.java
package com.acme;

import io.github.closecall.OnClose;

class MethodOfPackage extends com.base.Base implements Reconnecting {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
}
//// com/base/Base.java
package com.base;

public class Base {
    void lost() {}
}
//// com/acme/First.java
package com.acme;

import io.github.closecall.OnClose;

public abstract class First {
    @OnClose(code = 1006) void lost() {}
    @OnClose(code = 1012) void restarted() {}
}
//// com/base/Second.java
package com.base;

public abstract class Second extends com.acme.First {}
//// com/acme/ThroughAnotherPackage.java
package com.acme;

import io.github.closecall.OnClose;

class ThroughAnotherPackage extends com.base.Second {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
    @Override void lost() {}
    @Override public void restarted() {}
}
//// com/acme/Third.java
package com.acme;

public abstract class Third extends First {
    @Override public void lost() {}
    @Override public void restarted() {}
}
//// com/base/ByWayOfPublicMethods.java
package com.base;

import io.github.closecall.OnClose;

class ByWayOfPublicMethods extends com.acme.Third {
    @OnClose(code = {1000, 1001}) void usual() {}
    @OnClose void other() {}
    @Override public void lost() {}
}
