//// com/acme/OwnMethods.java
package com.acme;

import io.github.closecall.SentCloseCode;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;

class OwnMethods {

    interface Line {
        void hangUp(String reason, @SentCloseCode int code);
    }

    record Farewell(@SentCloseCode int code, String reason) {}

    OwnMethods(@SentCloseCode short code) {}

    static void bridge(@SentCloseCode int left, @SentCloseCode Integer right) {}

    static void status(@SentCloseCode CloseCode code) {}

    static void many(@SentCloseCode int... codes) {}

    static <T> void generic(T subject, @SentCloseCode int code) {}

    void calls(Line line) {
        line.hangUp("", 1013);
        line.hangUp("", 1006); // error: UnsendableCloseCode
        new Farewell(404, ""); // error: UnsendableCloseCode
        new OwnMethods((short) 1005); // error: UnsendableCloseCode
        bridge(1000, 1000);
        bridge(1005, 1006); // error: UnsendableCloseCode, UnsendableCloseCode
        status(CloseCodes.CLOSED_ABNORMALLY); // error: UnsendableCloseCode
        many();
        OwnMethods.<String>generic("", 1006); // error: UnsendableCloseCode
    }

    static class Sub extends OwnMethods {
        Sub() {
            super((short) 1006); // error: UnsendableCloseCode
        }
    }
}
