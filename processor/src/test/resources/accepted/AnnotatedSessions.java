//// org/nullness/Nullable.java
package org.nullness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.SOURCE)
public @interface Nullable {}
//// org/nullness/NonNull.java
package org.nullness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.TYPE_USE, ElementType.PARAMETER})
public @interface NonNull {}
//// org/nullness/KeyFor.java
package org.nullness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
public @interface KeyFor {
    String value();
}
//// com/acme/Near.java
package com.acme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target(ElementType.TYPE_USE)
@interface Near {}
//// com/acme/Outer.java
package com.acme;

public class Outer<K> {
    public class Inner<V> {}

    public class Plain {}

    public static class Nested<V> {}
}
//// com/acme/Chats.java
package com.acme;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.OnClose;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import org.nullness.KeyFor;
import org.nullness.NonNull;
import org.nullness.Nullable;

class Chats {
    @Target(ElementType.TYPE_USE)
    private @interface Hidden {}

    static class Argument {
        @OnClose(code = {1000, 1001, 1006}) void usual(List<@Nullable String> session) {}
        @OnClose void various(List<String> session) {}
    }

    static class Itself {
        @OnClose(code = {1000, 1001, 1006}) void usual(@Nullable WebSocket session) {}
        @OnClose void various(java.net.http.WebSocket session) {}
    }

    static class Arrays {
        @OnClose(code = {1000, 1001, 1006}) void usual(List<@Near String @Nullable [] @NonNull []> session) {}
        @OnClose void other() {}
    }

    static class Wildcards {
        @OnClose(code = {1000, 1001, 1006}) void usual(Map<? extends @Nullable CharSequence, ? super @NonNull String> session) {}
        @OnClose void various(Map<? extends CharSequence, ? super String> session) {}
    }

    static class Inner {
        @OnClose(code = {1000, 1001, 1006}) void usual(Outer<@Nullable String>.@Near Inner<@NonNull Integer> session) {}
        @OnClose void other() {}
    }

    static class Plain {
        @OnClose(code = {1000, 1001, 1006}) void usual(Outer<@Nullable String>.Plain session) {}
        @OnClose void other() {}
    }

    static class Nested {
        @OnClose(code = {1000, 1001, 1006}) void usual(Outer.@Nullable Nested<Outer.@Nullable Nested<String>> session) {}
        @OnClose void other() {}
    }

    static class LeftOut {
        @OnClose(code = {1000, 1001, 1006}) void usual(Map<@Hidden String, @KeyFor("names") String> session) {}
        @OnClose void other() {}
    }

    static class Bound<T extends @Nullable Object, U extends List<@Nullable String>> {
        @OnClose(code = {1000, 1001, 1006}) void usual(@Nullable T session) {}
        @OnClose void other() {}
    }

    static CloseDispatcher<List<@Nullable String>> argument() {
        return new Chats_ArgumentCloseDispatcher(new Argument());
    }
}
