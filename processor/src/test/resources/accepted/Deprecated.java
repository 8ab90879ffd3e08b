//// com/acme/Old.java
package com.acme;

import io.github.closecall.OnClose;

@Deprecated
public class Old {
    @Deprecated @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @Deprecated @OnClose void other() {}
}
//// com/acme/Methods.java
package com.acme;

import io.github.closecall.OnClose;

public class Methods {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @Deprecated(forRemoval = true) @OnClose void other() {}
}
//// com/acme/Session.java
package com.acme;

@Deprecated(forRemoval = true)
public class Session {}
//// com/acme/Sessions.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

@SuppressWarnings("removal")
public class Sessions {
    @OnClose(code = {1000, 1001, 1006}) void usual(List<Session> session) {}
    @OnClose void other() {}
}
