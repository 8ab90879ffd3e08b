package io.github.closecall.processor.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known about a WebSocket library. Methods are written as {@link MethodPattern} says: {@code code} stands for a
 * close code, {@code status} for an object that carries one, {@code reason} for a close reason, {@code _} for anything
 * else.
 *
 * @param reported what it reports for each code that a peer sends, once for each of its {@code WebSocketStack}
 *     constants
 * @param calls its calls that send a close code, and those that create or read an object with one
 * @param statuses its types whose objects carry a code
 * @param callbacks its methods that users override to receive the code of a closure
 * @param annotatedCallbacks its annotations of such methods
 * @param getters its methods that return the code of a closure
 * @param publishers its methods that return a publisher of the code of a closure
 * @param minusOnes its types that give -1 as the code of a Close frame without one
 * @param operators what the methods of its publishers do with their values
 * @param answeringListeners its listeners that must answer the peer's Close frame
 */
record Library(
        List<ReportedCodes> reported,
        List<KnownCall> calls,
        List<StatusType> statuses,
        List<MethodPattern> callbacks,
        List<AnnotatedCallback> annotatedCallbacks,
        List<MethodPattern> getters,
        List<MethodPattern> publishers,
        List<String> minusOnes,
        List<Operators> operators,
        List<AnsweringListener> answeringListeners) {

    static Builder builder() {
        return new Builder();
    }

    /** Collects the facts in the order in which a file states them. */
    static final class Builder {

        private final List<ReportedCodes> reported = new ArrayList<>();
        private final List<KnownCall> calls = new ArrayList<>();
        private final List<StatusType> statuses = new ArrayList<>();
        private final List<MethodPattern> callbacks = new ArrayList<>();
        private final List<AnnotatedCallback> annotatedCallbacks = new ArrayList<>();
        private final List<MethodPattern> getters = new ArrayList<>();
        private final List<MethodPattern> publishers = new ArrayList<>();
        private final List<String> minusOnes = new ArrayList<>();
        private final List<Operators> operators = new ArrayList<>();
        private final List<AnsweringListener> answeringListeners = new ArrayList<>();

        private Builder() {}

        Builder reports(ReportedCodes codes) {
            reported.add(codes);
            return this;
        }

        /** A call that sends a close code or a reason. */
        Builder sends(String type, String call, Limits limits) {
            calls.add(new KnownCall(MethodPattern.of(type, call), true, limits));
            return this;
        }

        /** A call that creates an object with a close code, or changes its reason. */
        Builder makes(String type, String call, Limits limits) {
            calls.add(new KnownCall(MethodPattern.of(type, call), false, limits));
            return this;
        }

        /** A call that reads the code from an object. */
        Builder reads(String type, String call) {
            return makes(type, call, Limits.NONE);
        }

        Builder status(StatusType status) {
            statuses.add(status);
            return this;
        }

        Builder callback(String type, String method) {
            callbacks.add(MethodPattern.of(type, method));
            return this;
        }

        Builder annotatedCallback(String annotation, String parameter) {
            annotatedCallbacks.add(new AnnotatedCallback(annotation, parameter));
            return this;
        }

        Builder getter(String type, String method) {
            getters.add(MethodPattern.of(type, method));
            return this;
        }

        Builder publisher(String type, String method) {
            publishers.add(MethodPattern.of(type, method));
            return this;
        }

        Builder minusOne(String type) {
            minusOnes.add(type);
            return this;
        }

        Builder operators(Operators more) {
            operators.add(more);
            return this;
        }

        Builder answeringListener(AnsweringListener listener) {
            answeringListeners.add(listener);
            return this;
        }

        Library build() {
            return new Library(
                    List.copyOf(reported),
                    List.copyOf(calls),
                    List.copyOf(statuses),
                    List.copyOf(callbacks),
                    List.copyOf(annotatedCallbacks),
                    List.copyOf(getters),
                    List.copyOf(publishers),
                    List.copyOf(minusOnes),
                    List.copyOf(operators),
                    List.copyOf(answeringListeners));
        }
    }
}
