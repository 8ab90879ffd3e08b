package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTest {
    private final Chat chat = new Chat();
    private final ChatCloseDispatcher dispatcher = new ChatCloseDispatcher(chat);

    @Test
    void everyCodeReachesItsHandler() {
        assertEquals(CloseAction.stop(), dispatcher.dispatch(null, 1000, "bye"));
        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1001)), dispatcher.dispatch(null, 1001, "restart"));
        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1013)), dispatcher.dispatch(null, 1013, ""));
        assertEquals(CloseAction.stop().withUserMessage("You were signed out."), dispatcher.dispatch(null, 1008, ""));
        assertEquals(CloseAction.stop(), dispatcher.dispatch(null, 4711, ""));
        assertEquals(List.of("done", "away: restart", "busy: 1013, null", "kicked", "other: 4711"), chat.seen);
    }

    @Test
    void aLostConnectionHasItsCause() {
        CloseEvent lost = CloseEvent.failure(new IOException("Connection reset"));

        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1006)), dispatcher.dispatch(null, lost));
        assertEquals(List.of("dropped: java.io.IOException: Connection reset"), chat.seen);
    }
}
