//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
    @Reconnect void reconnect() {} // error: MisplacedAnnotation
    @UserMessage("Lost.") void message() {} // error: MisplacedAnnotation
    @Reconnect @UserMessage("Lost.") void both() {} // error: MisplacedAnnotation, MisplacedAnnotation
}
//// com/acme/Marker.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers // error: MisplacedAnnotation
@interface Marker {
    @OnClose(code = 1000) int value(); // error: MisplacedAnnotation
}
//// com/acme/NoHandlers.java
package com.acme;

import io.github.closecall.Reconnect;

class NoHandlers {
    @Reconnect void reconnect() {} // error: MisplacedAnnotation
}
//// com/acme/Overriding.java
package com.acme;

import io.github.closecall.Reconnect;

class Overriding extends Chat {
    @Override @Reconnect void usual() {} // error: MisplacedAnnotation
}
//// com/acme/StaticInInterface.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

interface StaticInInterface {
    @OnClose(code = 1000) static void done() {} // error: MisplacedAnnotation
    @OnClose(code = 1006) @Reconnect static void lost() {} // error: MisplacedAnnotation, MisplacedAnnotation

    @CloseHandlers
    interface Dispatched {
        @OnClose(code = {1000, 1001, 1006}) static void usual() {}
        @OnClose static void other() {}
    }
}
//// com/acme/EmptyList.java
package com.acme;

import io.github.closecall.OnClose;

class EmptyList {
    @OnClose.List({}) void done() {} // error: MisplacedAnnotation
}
