package io.github.closecall.processor.stack;

import java.util.Set;

/** Reactor, whose publishers Reactor Netty and WebFlux use to report the code of a closure. */
final class Reactor {

    private static final Set<String> MAPPING = Set.of("map", "mapNotNull");

    private static final Set<String> PASSING = Set.of(
            "concatMap",
            "delayUntil",
            "doOnNext",
            "doOnSuccess",
            "flatMap",
            "flatMapMany",
            "map",
            "mapNotNull",
            "subscribe",
            "switchMap");

    /** Without filters: code that filters has tested the close code. */
    private static final Set<String> KEEPING = Set.of(
            "cache",
            "checkpoint",
            "defaultIfEmpty",
            "delayElement",
            "doAfterTerminate",
            "doFinally",
            "doFirst",
            "doOnCancel",
            "doOnError",
            "doOnNext",
            "doOnSubscribe",
            "doOnSuccess",
            "doOnTerminate",
            "hide",
            "log",
            "onErrorComplete",
            "onErrorResume",
            "publishOn",
            "retry",
            "share",
            "single",
            "subscribeOn",
            "switchIfEmpty",
            "take",
            "takeUntilOther",
            "timeout",
            "toFuture");

    private static final Set<String> UNWRAPPING = Set.of("block", "blockFirst", "blockLast");

    private Reactor() {}

    static Library library() {
        return Library.builder()
                .operators(new Operators("reactor.core.publisher.Mono", PASSING, KEEPING, MAPPING, UNWRAPPING))
                .operators(new Operators("reactor.core.publisher.Flux", PASSING, KEEPING, MAPPING, UNWRAPPING))
                .build();
    }
}
