package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.ReconnectPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTest {
    private final Chat chat = new Chat();
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(chat);

    @Test
    void everyCodeReachesItsHandler() {
        assertEquals(CloseAction.stop(), dispatcher.dispatch(1000, ""));
        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1001)), dispatcher.dispatch(1001, ""));
        assertEquals(CloseAction.stop(), dispatcher.dispatch(1011, "bug"));
        assertEquals(List.of("done", "dropped: 1001", "other: 1011 bug"), chat.seen);
    }

    @Test
    void bothAreNamedModules() {
        assertEquals("com.acme.chat", ChatCloseDispatcher.class.getModule().getName());
        assertEquals("io.github.closecall", CloseDispatcher.class.getModule().getName());
        assertTrue(ChatCloseDispatcher.class.getModule().canRead(CloseDispatcher.class.getModule()));
    }
}
