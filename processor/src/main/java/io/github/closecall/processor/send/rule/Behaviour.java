package io.github.closecall.processor.send.rule;

/**
 * What a WebSocket implementation does with the codes and reasons it is given.
 *
 * @param codes the codes that it takes as they are
 * @param otherCode what happens with any other code, as a clause with the version measured
 * @param longReason what happens with a reason above 123 bytes, as a clause with the version measured
 */
public record Behaviour(CodeSet codes, String otherCode, String longReason) {}
