package io.github.closecall.processor.send.read;

import com.sun.source.util.TreePath;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A code that a call may send: either a constant or a received code.
 *
 * @param place the part of the argument that has the code
 * @param target the type required there
 * @param constant the code, null if it is a received code
 * @param received the received code, null if it is a constant
 */
public record SentCode(
        TreePath place,
        TypeMirror target,
        @Nullable Integer constant,
        @Nullable ReceivedCode received) {}
