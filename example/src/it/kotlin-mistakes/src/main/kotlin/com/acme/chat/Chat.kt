package com.acme.chat

import io.github.closecall.OnClose

class Chat {
    @OnClose(code = [1000, 1001])
    fun done(cause: Throwable) {}

    @OnClose(code = [1006])
    suspend fun dropped(cause: Throwable?) {}

    @OnClose
    fun other() {}
}
