package com.acme.chat

import io.github.closecall.CloseAction
import io.github.closecall.CloseEvent
import io.github.closecall.ReconnectPolicy
import java.io.IOException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

class ChatTest {
    private val chat = Chat()

    @Test
    fun everyCodeReachesItsHandler() {
        assertEquals(CloseAction.stop(), chat.dispatcher.dispatch(1000, ""))
        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1001)), chat.dispatcher.dispatch(1001, "restart"))
        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1013)), chat.dispatcher.dispatch(1013, "full"))
        assertEquals(CloseAction.stop().withUserMessage("You were signed out."), chat.dispatcher.dispatch(1008, ""))
        assertEquals(CloseAction.stop(), chat.dispatcher.dispatch(4001, ""))
        assertEquals(CloseAction.stop(), chat.dispatcher.dispatch(1011, ""))
        assertEquals(listOf("done", "away: 1001 restart", "away: 1013 full", "kicked", "moved: 4001", "other: 1011"), chat.seen)
    }

    @Test
    fun aLostConnectionHasItsCause() {
        val lost = CloseEvent.failure(IOException("Connection reset"))

        assertEquals(CloseAction.reconnect(ReconnectPolicy.forCode(1006)), chat.dispatcher.dispatch(lost))
        assertEquals(listOf("dropped: Connection reset"), chat.seen)
    }
}
