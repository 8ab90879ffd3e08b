//// com/acme/Door.java
package com.acme;

import io.github.closecall.SentCloseCode;

class Door {
    Door(@SentCloseCode String code) {} // error: MisplacedAnnotation

    void number(@SentCloseCode int code, @SentCloseCode Short boxed, @SentCloseCode int... more) {}

    void tooLong(@SentCloseCode long code) {} // error: MisplacedAnnotation

    static void text(int code, @SentCloseCode String reason) {} // error: MisplacedAnnotation

    interface Bell {
        void ring(@SentCloseCode Object code); // error: MisplacedAnnotation
    }
}
