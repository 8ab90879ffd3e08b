package io.github.closecall.example;

import static io.github.closecall.example.Scenario.backup;
import static io.github.closecall.example.Scenario.chat;
import static io.github.closecall.example.Scenario.priceFeed;

import java.util.List;

/** The scenarios that the program plays. */
final class Scenarios {

    private Scenarios() {}

    static List<Scenario> all() {
        return List.of(
                chat(
                        Ending.close(1000, "Bye"),
                        "left()",
                        "DEBUG    WebSocket closed: 1000 (Normal Closure), REMOTE, reason \"Bye\"",
                        Next.stop()),
                chat(
                        Ending.close(1001, "Server shuts down"),
                        "away(\"Server shuts down\")",
                        "INFO     WebSocket closed: 1001 (Going Away), REMOTE, reason \"Server shuts down\"",
                        Next.stop()),
                chat(
                        Ending.close(1008, "Session 4711 was revoked"),
                        "signedOut()",
                        "WARNING  WebSocket closed: 1008 (Policy Violation), REMOTE,"
                                + " reason \"Session 4711 was revoked\"",
                        Next.stop().andShow("You were signed out.")),
                chat(
                        Ending.close(1011, "Disk full"),
                        "other(1011)",
                        "ERROR    WebSocket closed: 1011 (Internal Error), REMOTE, reason \"Disk full\"",
                        Next.stop()),
                chat(
                        Ending.close(ChatCloseCodes.REMOVED, "Flooding"),
                        "decided(4001, \"Flooding\")",
                        "DEBUG    WebSocket closed: 4001 (Private Use), REMOTE, reason \"Flooding\"",
                        Next.stop()),
                chat(
                        Ending.drop(),
                        "dropped(java.io.EOFException: the connection ended without a Close frame)",
                        "WARNING  WebSocket closed: 1006 (Abnormal Closure), TRANSPORT,"
                                + " cause java.io.EOFException: the connection ended without a Close frame",
                        Next.connectAgain(0, 5_000)),
                chat(
                        Ending.refuse(),
                        "dropped(java.net.ConnectException)",
                        "WARNING  WebSocket closed: 1006 (Abnormal Closure), TRANSPORT,"
                                + " cause java.net.ConnectException",
                        Next.connectAgain(0, 5_000)),
                chat(
                        Ending.restart("New version"),
                        List.of("Chat.restarting()", "Chat.dropped(java.net.ConnectException)"),
                        List.of(
                                "INFO     WebSocket closed: 1012 (Service Restart), REMOTE, reason \"New version\"",
                                "WARNING  WebSocket closed: 1006 (Abnormal Closure), TRANSPORT,"
                                        + " cause java.net.ConnectException"),
                        Next.connectAgain(200, 600)),
                chat(
                        Ending.close(1013, "Overloaded"),
                        "busy()",
                        "WARNING  WebSocket closed: 1013 (Try Again Later), REMOTE, reason \"Overloaded\"",
                        Next.waitToConnectAgain(30_000, 180_000)
                                .andShow("The chat is busy. You will be connected again in a few minutes.")),
                priceFeed(
                        Ending.close(4100, "Token expired"),
                        List.of("PriceFeed.expired()"),
                        List.of("DEBUG    WebSocket closed: 4100 (Private Use), REMOTE, reason \"Token expired\""),
                        Next.connectAgain(0, 500)),
                priceFeed(
                        Ending.close(3003, "Not your market"),
                        List.of(),
                        List.of(
                                "DEBUG    WebSocket closed: 3003 (Forbidden), REMOTE, reason \"Not your market\"",
                                "WARNING  No @OnClose method handles 3003 (Forbidden), so the connection stays closed."
                                        + " Add a handler, or a method with @OnClose alone for every other code."),
                        Next.stop()),
                backup(
                        Ending.close(1000, "All stored"),
                        "stored(a WebSocket that ended)",
                        "DEBUG    WebSocket closed: 1000 (Normal Closure), REMOTE, reason \"All stored\"",
                        Next.stop()));
    }
}
