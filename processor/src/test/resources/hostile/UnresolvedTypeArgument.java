//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

class Chat<T extends Missing> { // error: compiler
    @OnClose(code = {1000, 1001, 1006}) void gone(List<? extends Absent> session) {} // error: compiler
    @OnClose void other(T session) {}
}
