//// com/acme/Outer.java
package com.acme;

import io.github.closecall.OnClose;

public class Outer<T> {
    public static class Inner {
        public static final class Deepest {
            @OnClose(code = {1000, 1001, 1006}) void usual() {}
            @OnClose void other() {}
        }
    }

    protected static class Guarded {
        @OnClose(code = {1000, 1001, 1006}) void usual() {}
        @OnClose void other() {}
    }

    public class Bound<U extends Comparable<? super U>> {
        @OnClose(code = {1000, 1001, 1006}) void usual(T session) {}
        @OnClose void other() {}
    }

    public interface Contract {
        class Member {
            @OnClose(code = {1000, 1001, 1006}) void usual() {}
            @OnClose void other() {}
        }
    }
}
