//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat { // ecj error: MissingCloseHandler // ecj warning: MissingRecommendedHandler
    @OnClose(code = 1000) private void gone() {} // ecj error: InaccessibleCloseHandler
}
//// com/acme/Other.java
package com.acme;

class Other {
    void broken() {
        int i = ; // error: compiler
    }
}
