//// com/acme/Contract.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers
public interface Contract {
    @OnClose(code = {1000, 1001, 1006}) void usual();
    @OnClose default void other() {}
    @OnClose(code = 4000) static void helped() {}
}
//// com/acme/Base.java
package com.acme;

import io.github.closecall.CloseHandlers;
import io.github.closecall.OnClose;

@CloseHandlers
abstract class Base {
    @OnClose(code = {1000, 1001, 1006}) abstract void usual();
    @OnClose protected void other() {}
}
//// com/acme/Partial.java
package com.acme;

import io.github.closecall.OnClose;

interface Partial {
    @OnClose(code = 1000) void done();
}
//// com/acme/PartialBase.java
package com.acme;

import io.github.closecall.OnClose;

abstract class PartialBase {
    @OnClose(code = 1001) void away() {}
}
