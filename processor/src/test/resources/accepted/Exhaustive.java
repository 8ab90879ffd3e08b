//// com/acme/Codes.java
package com.acme;

public final class Codes {
    public static final int FULL = 4001;
    public static final int LATE = 4100;
    static final int EARLY = 4101;
    public static final int RESTART = 1012;
    public static final int TOO_SMALL = 999;
    public static final int TOO_BIG = 5000;
    public static final long LONG = 4200;
    public static final Integer BOXED = 4201;
    public static final int COMPUTED = Integer.parseInt("4202");
    public final int instance = 4203;
    private static final int PRIVATE = 4204;

    private Codes() {
        System.out.println(PRIVATE);
    }
}
//// com/acme/More.java
package com.acme;

public interface More {
    int CODE = 3000;
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@SuppressWarnings("UnreadableCloseConstant")
@CloseHandlers(exhaustive = {Codes.class, More.class})
class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose(code = {1012, 3000, 4001}) void listed() {}
    @OnClose(from = 4100, to = 4199) void range() {}
    @OnClose void other() {}
}
