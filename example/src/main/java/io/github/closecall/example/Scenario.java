package io.github.closecall.example;

import java.util.List;

/** One end of a connection, and what the client should make of it. */
record Scenario(HandlerClass handlers, Ending ending, Expectation expectation) {

    static Scenario chat(Ending ending, String call, String log, Next next) {
        return chat(ending, List.of("Chat." + call), List.of(log), next);
    }

    static Scenario chat(Ending ending, List<String> calls, List<String> log, Next next) {
        return new Scenario(HandlerClass.CHAT, ending, new Expectation(calls, log, next));
    }

    static Scenario priceFeed(Ending ending, List<String> calls, List<String> log, Next next) {
        return new Scenario(HandlerClass.PRICE_FEED, ending, new Expectation(calls, log, next));
    }

    static Scenario backup(Ending ending, String call, String log, Next next) {
        return new Scenario(
                HandlerClass.BACKUP, ending, new Expectation(List.of("Backup." + call), List.of(log), next));
    }
}
