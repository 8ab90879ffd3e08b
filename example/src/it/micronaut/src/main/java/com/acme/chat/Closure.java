package com.acme.chat;

import io.github.closecall.CloseEvent;
import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** An event of the JDK's flight recorder. */
@Name("com.acme.chat.Closure")
@Label("WebSocket closure")
@Category("Chat")
@StackTrace(false)
class Closure extends Event {
    @Label("Close code")
    int code;

    @Label("Origin")
    String origin;

    static void record(CloseEvent event) {
        Closure closure = new Closure();
        closure.code = event.code();
        closure.origin = event.origin().name();
        closure.commit();
    }
}
