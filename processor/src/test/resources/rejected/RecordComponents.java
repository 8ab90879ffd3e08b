//// com/acme/Chat.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;

record Chat(
        @OnClose(code = 1000) int dropped, // javac error: InvalidHandlerSignature // ecj error nowhere: InvalidHandlerSignature
        @OnClose(code = {1001, 1006, 99})
        @Reconnect(maxAttempts = 0) CloseAction next, // javac error: InvalidCloseCode, InvalidReconnect, InvalidReconnect // ecj error nowhere: InvalidCloseCode, InvalidReconnect, InvalidReconnect
        @UserMessage("Lost.") CloseAction last, // javac error: MisplacedAnnotation // ecj error nowhere: MisplacedAnnotation
        @UserMessage("Not on the method that is written.") CloseAction explicit) {
    static final int other = 0;

    public CloseAction explicit() {
        return explicit;
    }

    @OnClose(code = 98) // error: InvalidCloseCode
    void other() {}

    @OnClose
    void rest() {}
}
