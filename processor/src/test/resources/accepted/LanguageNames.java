//// com/acme/Override.java
package com.acme;

@interface Override {}
//// com/acme/SuppressWarnings.java
package com.acme;

@interface SuppressWarnings {}
//// com/acme/String.java
package com.acme;

class String {}
//// com/acme/Object.java
package com.acme;

class Object {}
//// com/acme/NullPointerException.java
package com.acme;

class NullPointerException {}
//// com/acme/Integer.java
package com.acme;

class Integer {}
//// com/acme/Generated.java
package com.acme;

class Generated {}
//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;

class Chat {
    @OnClose(code = {1000, 1001, 1006}) void usual(java.lang.String reason) {}
    @Deprecated @OnClose void other() {}
}
//// com/acme/Room.java
package com.acme;

import io.github.closecall.OnClose;
import java.util.Map;

class Room<T extends Comparable<java.lang.Integer>> {
    @OnClose(code = {1000, 1001, 1006}) void usual(Map<String, ? super java.lang.Integer[]> session) {}
    @OnClose void other() {}
}
//// Long.java
class Long {}
//// Lobby.java
import io.github.closecall.OnClose;
import java.util.List;

class Lobby {
    @OnClose(code = {1000, 1001, 1006}) void usual(List<java.lang.Long> session) {}
    @OnClose void other(List<java.lang.Long> session) {}
}
