package com.acme.chat

import io.github.closecall.Reconnector
import io.github.closecall.adapter.OkHttpCloses
import okhttp3.HttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.WebSocket
import okhttp3.WebSocketListener

/** Keeps a connection to the chat open. */
class ChatClient(private val url: HttpUrl, chat: Chat, window: (String) -> Unit) : AutoCloseable {
    private val http = OkHttpClient()
    private val closes = OkHttpCloses.of(chat.dispatcher)
    private val reconnector = Reconnector.builder<WebSocket>(closes) { open() }
        .onUserMessage(window)
        .build()

    private fun open() =
        closes.connecting(http, Request.Builder().url(url).build(), object : WebSocketListener() {})

    fun start() = reconnector.connect()

    fun leave() = reconnector.close()

    override fun close() {
        reconnector.close()
        http.dispatcher.executorService.shutdown()
        http.connectionPool.evictAll()
    }
}
