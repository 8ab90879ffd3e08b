//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat { // ecj warning: MissingRecommendedHandler
    @OnClose(code = {1000, 1001, 1006}) void gone() {} // ecj error: compiler
    @OnClose void gone() {} // error: compiler
}
