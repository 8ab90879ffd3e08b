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
