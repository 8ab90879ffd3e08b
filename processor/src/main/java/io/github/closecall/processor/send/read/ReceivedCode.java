package io.github.closecall.processor.send.read;

import com.sun.source.util.TreePath;
import io.github.closecall.processor.stack.CodeSet;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose value is a code that was received, as a number or in an object.
 *
 * @param path the expression
 * @param variables the variables that hold the code
 * @param possible the codes that it may be, null if it may be any
 * @param mayBeMinusOne whether it is -1 if the Close frame had no code
 */
public record ReceivedCode(
        TreePath path, Set<Element> variables, @Nullable CodeSet possible, boolean mayBeMinusOne) {}
