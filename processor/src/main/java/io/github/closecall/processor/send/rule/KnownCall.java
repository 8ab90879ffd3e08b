package io.github.closecall.processor.send.rule;

/**
 * A call that the check knows.
 *
 * @param pattern the method or constructor, and what its arguments mean
 * @param sends whether the code goes to the peer; if not, the call only makes an object with the code in it, or gets
 *     the code out of one
 * @param behaviour what happens with the arguments
 */
public record KnownCall(MethodPattern pattern, boolean sends, Behaviour behaviour) {}
