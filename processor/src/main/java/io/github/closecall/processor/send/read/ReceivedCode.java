package io.github.closecall.processor.send.read;

import com.sun.source.util.TreePath;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * An expression whose value is a code that was received.
 *
 * @param expression the code as a number, in Java: {@code status.getCode()}
 * @param path the expression in the source
 * @param variables the variables that hold the code, as a number or in an object
 */
public record ReceivedCode(String expression, TreePath path, Set<Element> variables) {}
