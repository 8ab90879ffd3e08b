package com.acme.chat

import io.github.closecall.CloseAction
import io.github.closecall.CloseEvent
import io.github.closecall.OnClose
import io.github.closecall.Reconnect
import io.github.closecall.UserMessage
import java.util.concurrent.LinkedBlockingQueue
import okhttp3.WebSocket

/** Kotlin also copies the handler, with its annotations, to a class DefaultImpls. */
interface Patient {
    @OnClose(1014)
    @Reconnect
    fun unreachable() {}
}

open class Chat : Patient {
    val seen = LinkedBlockingQueue<String>()

    val dispatcher = ChatCloseDispatcher(this)

    @OnClose(code = [1000])
    fun done() {
        seen += "done"
    }

    @OnClose(code = [1001])
    @OnClose(code = [1012, 1013])
    @Reconnect(minDelayMillis = 0, firstDelayMillis = 10)
    @SuppressWarnings("HastyReconnect") // The test does not want to wait; a real client should.
    fun away(code: Int, reason: String) {
        seen += "away: $code $reason"
    }

    /** There is no session if the connection never opened. */
    @OnClose(code = [1006])
    @Reconnect(firstDelayMillis = 10)
    @SuppressWarnings("HastyReconnect")
    fun dropped(webSocket: WebSocket?, cause: Throwable?) {
        seen += "dropped: ${webSocket?.request()?.url?.encodedPath} ${cause?.message}"
    }

    @OnClose(code = [1008])
    @UserMessage("You were signed out.")
    protected fun kicked(): CloseAction {
        seen += "kicked"
        return CloseAction.stop()
    }

    @OnClose(from = MOVED, to = MOVED + 99)
    internal fun moved(code: Int) {
        seen += "moved: $code"
    }

    @OnClose
    fun other(event: CloseEvent) {
        seen += "other: ${event.code()}"
    }

    companion object {
        const val MOVED = 4000
    }
}
