//// com/acme/Outer.java
package com.acme;

import io.github.closecall.OnClose;

class Outer {
    static class Inner {
        @OnClose(code = {1000, 1001, 1006}) void usual() {}
        @OnClose void other() {}
    }
}
//// com/acme/Outer_Inner.java
package com.acme;

import io.github.closecall.OnClose;

class Outer_Inner { // error: GeneratedNameClash
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat { // error: GeneratedNameClash
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/ChatCloseDispatcher.java
package com.acme;

class ChatCloseDispatcher {}
//// com/acme/Room.java
package com.acme;

import io.github.closecall.OnClose;

class Room { // error: GeneratedNameClash
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// com/acme/Other.java
package com.acme;

class Other {}

class RoomCloseDispatcher {}
//// com/acme/Line.java
package com.acme;

import io.github.closecall.OnClose;

class Line {
    @OnClose(code = {1000, 1001, 1006}) void usual() {}
    @OnClose void other() {}
}
//// LineCloseDispatcher.java
class LineCloseDispatcher {}
//// com/other/LineCloseDispatcher.java
package com.other;

class LineCloseDispatcher {}
