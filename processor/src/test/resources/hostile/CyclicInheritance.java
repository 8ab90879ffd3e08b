//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat extends Other { // error: compiler // ecj error: MissingCloseHandler // ecj warning: MissingRecommendedHandler
    @OnClose(code = 1000) void gone() {}
}
//// com/acme/Other.java
package com.acme;

import io.github.closecall.OnClose;

class Other extends Chat { // ecj error: MissingCloseHandler, compiler // ecj warning: MissingRecommendedHandler
    @OnClose(code = 1001) void away() {}
}
