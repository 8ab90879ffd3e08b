//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat<S extends Missing> { // error: compiler
    @OnClose(code = 1000) void done() {}
}
