package com.acme.chat

import io.github.closecall.CloseAction
import io.github.closecall.CloseEvent
import java.io.IOException
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ChatTest {
    private val chat = Chat()

    @Test
    fun everyCodeReachesItsHandler() {
        assertEquals(CloseAction.stop(), dispatch(1000, ""))
        assertTrue(dispatch(1001, "restart").reconnectPolicy().isPresent)
        assertTrue(dispatch(1013, "full").reconnectPolicy().isPresent)
        assertTrue(dispatch(1014, "").reconnectPolicy().isPresent)
        assertEquals(CloseAction.stop().withUserMessage("You were signed out."), dispatch(1008, ""))
        assertEquals(CloseAction.stop(), dispatch(4001, ""))
        assertEquals(CloseAction.stop(), dispatch(1011, ""))
        assertEquals(
            listOf("done", "away: 1001 restart", "away: 1013 full", "kicked", "moved: 4001", "other: 1011"),
            chat.seen.toList()
        )
    }

    private fun dispatch(code: Int, reason: String) = chat.dispatcher.dispatch(null, code, reason)

    @Test
    fun aConnectionThatNeverOpenedHasNoSession() {
        val failure = CloseEvent.failure(IOException("Connection refused"))

        assertTrue(chat.dispatcher.dispatch(null, failure).reconnectPolicy().isPresent)
        assertEquals(listOf("dropped: null Connection refused"), chat.seen.toList())
    }
}
