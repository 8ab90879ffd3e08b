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
            "flatMapSequential",
            "handle",
            "map",
            "mapNotNull",
            "subscribe",
            "switchMap",
            "zipWhen");

    /** Without filters: code that filters has tested the close code. */
    private static final Set<String> KEEPING = Set.of(
            "blockOptional",
            "cache",
            "checkpoint",
            "contextWrite",
            "defaultIfEmpty",
            "delayElement",
            "delaySubscription",
            "delayUntil",
            "doAfterTerminate",
            "doFinally",
            "doFirst",
            "doOnCancel",
            "doOnError",
            "doOnNext",
            "doOnSubscribe",
            "doOnSuccess",
            "doOnTerminate",
            "flux",
            "hide",
            "last",
            "log",
            "metrics",
            "name",
            "next",
            "onErrorComplete",
            "onErrorMap",
            "onErrorResume",
            "onErrorReturn",
            "publishOn",
            "retry",
            "retryWhen",
            "share",
            "single",
            "subscribeOn",
            "switchIfEmpty",
            "tag",
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
