/**
 * The compiler plugin of CloseCall, which checks the close codes and reasons that a program sends.
 *
 * <p>It is not part of the annotation processor: it looks into method bodies, which an incremental processor must not
 * do, and it works without annotations. {@code stack} says which calls to look for, {@code read} reads their arguments,
 * and this package finds the calls, checks them and reports.
 */
@NullMarked
package io.github.closecall.processor.send;

import org.jspecify.annotations.NullMarked;
