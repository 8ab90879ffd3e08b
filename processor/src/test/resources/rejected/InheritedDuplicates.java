//// com/acme/Base.java
package com.acme;

import io.github.closecall.OnClose;

abstract class Base {
    @OnClose(code = 1000) void done() {}
    @OnClose(code = {1001, 1006}) void away() {}
    @OnClose void other() {}
}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat extends Base {
    @OnClose(code = 1000) void finished() {} // error: DuplicateCloseHandler
    @OnClose(code = 4008) void kicked() {}
}
//// com/acme/One.java
package com.acme;

import io.github.closecall.OnClose;

interface One {
    @OnClose(code = 1000) default void one() {}
}
//// com/acme/Two.java
package com.acme;

import io.github.closecall.OnClose;

interface Two {
    @OnClose(code = {1000, 1001, 1006}) default void two() {}
    @OnClose default void other() {}
}
//// com/acme/Both.java
package com.acme;

import io.github.closecall.CloseHandlers;

@CloseHandlers
class Both implements One, Two {} // error: DuplicateCloseHandler
