package io.github.closecall.processor.send.read;

import com.sun.source.util.TreePath;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A code that a call may send: one that is known, or one that was received.
 *
 * @param place the part of the argument that brings it
 * @param target the type that is asked for there
 * @param constant the code, null if it is a received one
 * @param received where it was received, null if it is known
 */
public record SentCode(
        TreePath place,
        TypeMirror target,
        @Nullable Integer constant,
        @Nullable ReceivedCode received) {}
