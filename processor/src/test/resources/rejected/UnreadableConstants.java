//// com/acme/Codes.java
package com.acme;

import java.time.Duration;

class Codes implements Inherited {
    static final int FULL = 4000;
    static int open = 4001;
    static final int COMPUTED = Duration.ofSeconds(4002).toSecondsPart();
    static final Integer BOXED = 4003;
    static final Short BOXED_SHORT = 4004;
    private static final short PROPERTY = 4006;

    static short getPROPERTY() {
        return PROPERTY;
    }

    static final int later;

    static {
        later = 4007;
    }

    static final String TEXT = "4008";
    static final long LONG = 4009;
    static final Long BOXED_LONG = 4010L;
    int instance = 4011;
    static final byte BYTE = 40;
}
//// com/acme/Inherited.java
package com.acme;

public interface Inherited {
    int GONE = 4100;
    Integer FORGOTTEN = 4101;
    Integer TEXT = 4102;
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(exhaustive = Codes.class) // warning: UnreadableCloseConstant
class Chat {
    @OnClose({1000, 1001, 1006, Codes.FULL, Codes.GONE}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Quiet.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@SuppressWarnings("UnreadableCloseConstant")
@CloseHandlers(exhaustive = Codes.class)
class Quiet {
    @OnClose({1000, 1001, 1006, Codes.FULL, Codes.GONE}) void usual() {}
    @OnClose void other() {}
}
