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
        new Caller(1006) {}; // error: UnsendableCloseCode
        new Caller(1000) {};
        Runnable quiet = new Runnable() {
            @Override
            public void run() {}
        };
        new Overriding().hangUp("", 1006); // error: UnsendableCloseCode
        new Overriding().hangUp("", 1006, 1015); // error: UnsendableCloseCode
        status(CloseCodes.CLOSED_ABNORMALLY); // error: UnsendableCloseCode
        many();
        many(1006); // error: UnsendableCloseCode
        many(1000, 1001, 1006, 1005); // error: UnsendableCloseCode, UnsendableCloseCode
        many(new int[] {1000, 1006}); // error: UnsendableCloseCode
        OwnMethods.<String>generic("", 1006); // error: UnsendableCloseCode
    }

    static class Caller {
        Caller(@SentCloseCode int code) {}
    }

    interface LongLine extends Line {
        void hangUp(String reason, int code, @SentCloseCode int another);
    }

    static class Overriding implements LongLine {
        @Override
        public void hangUp(String reason, int code) {}

        @Override
        public void hangUp(String reason, int code, int another) {}
    }

    static class Sub extends OwnMethods {
        Sub() {
            super((short) 1006); // error: UnsendableCloseCode
        }
    }
}
