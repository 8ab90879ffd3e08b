package com.acme.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.closecall.CloseAction;
import io.github.closecall.ReconnectPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChatTest {
    private final Chat chat = new Chat(new ArrayList<>());
    private final Member member = new Member("Ann");

    @Test
    void everyCodeReachesItsHandler() {
        assertEquals(CloseAction.stop(), chat.getDispatcher().dispatch(member, 1000, ""));
        assertEquals(
                CloseAction.reconnect(ReconnectPolicy.forCode(1006)),
                chat.getDispatcher().dispatch(member, 1006, ""));
        assertEquals(CloseAction.stop(), chat.getDispatcher().dispatch(member, ChatCodes.BANNED, "spam"));
        assertEquals(CloseAction.stop(), chat.getDispatcher().dispatch(member, 1011, ""));
        assertEquals(List.of("Ann left", "Ann dropped", "Ann banned: spam", "other: 1011"), chat.getSeen());
    }

    @Test
    void aUtilityClassNeedsNoObject() {
        assertEquals(CloseAction.stop(), new EndingsCloseDispatcher().dispatch(1000, ""));
        assertEquals(
                CloseAction.reconnect(ReconnectPolicy.forCode(1012)), new EndingsCloseDispatcher().dispatch(1012, ""));
        assertEquals(List.of(1000, 1012), Endings.seen);
    }
}
