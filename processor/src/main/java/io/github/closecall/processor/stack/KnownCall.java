package io.github.closecall.processor.stack;

/**
 * A call that sends a close code, or that has to do with an object that carries one.
 *
 * @param pattern the method or constructor, and what its arguments mean
 * @param sends whether the code goes to the peer; if not, the call only makes an object with the code in it, or gets
 *     the code out of one
 * @param limits what it takes
 */
public record KnownCall(MethodPattern pattern, boolean sends, Limits limits) {}
