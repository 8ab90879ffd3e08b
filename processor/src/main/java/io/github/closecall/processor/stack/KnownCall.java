package io.github.closecall.processor.stack;

/**
 * A call that sends a close code, or creates or reads an object that carries one.
 *
 * @param pattern the method or constructor, and what its arguments mean
 * @param sends whether the code goes to the peer; if not, the call only creates an object with the code, or reads the
 *     code from one
 * @param limits the codes and reasons that it accepts
 */
public record KnownCall(MethodPattern pattern, boolean sends, Limits limits) {}
