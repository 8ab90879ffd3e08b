//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import java.io.UncheckedIOException;

class Chat<X extends IllegalStateException> {
    @OnClose(code = {1000, 1001, 1006}) void usual() throws UncheckedIOException, X {}
    @OnClose void other() throws Error, RuntimeException {}
}
