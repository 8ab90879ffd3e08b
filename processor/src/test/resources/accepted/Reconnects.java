//// com/acme/Chat.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;

class Chat {
    @OnClose(code = 1000) void done() {}
    @OnClose(code = {1001, 1006, 1012, 1013, 1014}) @Reconnect(maxAttempts = 3) void few() {}
    @OnClose(code = {1011, 3000, 3008}) @Reconnect(minDelayMillis = 1000, maxDelayMillis = 400_000, multiplier = 1.5) void slow() {}
    @OnClose(code = {1005, 4100, 4000}) @UserMessage("Connecting again.")
    @Reconnect(minDelayMillis = 0, firstDelayMillis = 5000, maxDelayMillis = Long.MAX_VALUE, multiplier = 2, maxAttempts = 1)
    void complete() {}
    @OnClose(from = 4000, to = 4999) @Reconnect(firstDelayMillis = 6000) void range() {}
    @OnClose @Reconnect(maxAttempts = 2) @UserMessage("Lost.") void other() {}
}
//// com/acme/Fixed.java
package com.acme;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;

class Fixed {
    @OnClose(code = {1000, 1001, 1006}) void done() {}
    @OnClose @Reconnect(minDelayMillis = 0, firstDelayMillis = 5000, maxDelayMillis = 5000, multiplier = 1, maxAttempts = 9) void other() {}
}
