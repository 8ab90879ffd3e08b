//// com/acme/Line.java
package com.acme;

import io.github.closecall.SentCloseCode;

class Line {
    void hangUp(@SentCloseCode int code) {}
}
