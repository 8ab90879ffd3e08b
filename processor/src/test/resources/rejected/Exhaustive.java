//// com/acme/Codes.java
package com.acme;

public interface Codes {
    int FULL = 4001;
    int LATE = 4100;
    int DEFAULT = 4101;
    int RESTART = 1012;
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers(exhaustive = { // ecj error: NonExhaustiveCloseHandlers, NonExhaustiveCloseHandlers, NonExhaustiveCloseHandlers, NonExhaustiveCloseHandlers
    Codes.class, // javac error: NonExhaustiveCloseHandlers
    Thread.State.class, // javac error: NonExhaustiveCloseHandlers
    String.class, // javac error: NonExhaustiveCloseHandlers
    int[].class // javac error: NonExhaustiveCloseHandlers
})
class Chat {
    @OnClose(code = {1000, 1001, 1006, 4100}) void usual() {}
    @OnClose void other() {}
}
