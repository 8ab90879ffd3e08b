//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;
import java.util.Map;

public class Chat<A extends Comparable<A> & Runnable, B extends List<? extends A>> {
    @OnClose(code = {1000, 1001, 1006}) void usual(Map<A, B> session) {}
    @OnClose void other() {}
}
//// com/acme/Wild.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.Map;

class Wild {
    @OnClose(code = {1000, 1001, 1006}) void usual(Map<?, ? super int[]> session) {}
    @OnClose void other(Map<?, ? super int[]> session) {}
}
//// com/acme/Raw.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.List;

@SuppressWarnings("rawtypes")
class Raw {
    @OnClose(code = {1000, 1001, 1006}) void usual(List session) {}
    @OnClose void other() {}
}
