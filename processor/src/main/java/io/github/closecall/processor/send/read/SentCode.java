package io.github.closecall.processor.send.read;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A code that a call may send: one that is known, or one that was received.
 *
 * @param place the part of the argument that brings it
 * @param constant the code, null if it is a received one
 * @param received where it was received, null if it is known
 */
public record SentCode(
        Tree place, @Nullable Integer constant, @Nullable ReceivedCode received) {}
