package com.acme.chat

import java.net.InetAddress
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import mockwebserver3.MockResponse
import mockwebserver3.MockWebServer
import okhttp3.Response
import okhttp3.WebSocket
import okhttp3.WebSocketListener
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

class ChatClientTest {
    private val server = MockWebServer()
    private val chat = Chat()
    private val message = CompletableFuture<String>()

    private lateinit var client: ChatClient

    @BeforeEach
    fun start() {
        server.start(InetAddress.getLoopbackAddress(), 0)
        client = ChatClient(server.url("/chat"), chat, message::complete)
    }

    @AfterEach
    fun stop() {
        client.close()
        server.close()
    }

    @Test
    fun connectsAgainUntilItIsSignedOut() {
        server.enqueue(opening { it.close(1012, "restart") })
        server.enqueue(MockResponse.Builder().code(503).build())
        server.enqueue(opening { it.close(1008, "token expired") })

        client.start()

        assertEquals("away: 1012 restart", next())
        assertEquals("dropped: null", next()?.substringBefore(" the server"))
        assertEquals("kicked", next())
        assertEquals("You were signed out.", message.get(30, TimeUnit.SECONDS))
    }

    private fun next() = chat.seen.poll(30, TimeUnit.SECONDS)

    /** A WebSocket with which the server does something as soon as it is open. */
    private fun opening(deed: (WebSocket) -> Unit) = MockResponse.Builder()
        .webSocketUpgrade(object : WebSocketListener() {
            override fun onOpen(webSocket: WebSocket, response: Response) = deed(webSocket)
        })
        .build()
}
