package com.acme.chat

import io.github.closecall.CloseAction
import io.github.closecall.CloseEvent
import io.github.closecall.OnClose
import io.github.closecall.Reconnect
import io.github.closecall.UserMessage

open class Chat {
    val seen = mutableListOf<String>()

    val dispatcher = ChatCloseDispatcher(this)

    @OnClose(code = [1000])
    fun done() {
        seen += "done"
    }

    @OnClose(code = [1001])
    @OnClose(code = [1012, 1013])
    @Reconnect
    fun away(code: Int, reason: String) {
        seen += "away: $code $reason"
    }

    @OnClose(code = [1006])
    @Reconnect
    fun dropped(cause: Throwable?) {
        seen += "dropped: ${cause?.message}"
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
