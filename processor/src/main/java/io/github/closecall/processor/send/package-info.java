/**
 * The compiler plugin of CloseCall, which checks the close codes and reasons that a program sends.
 *
 * <p>It is no part of the annotation processor: it looks into method bodies, which an incremental processor must not,
 * and it works without annotations. {@code rule} says what to look for, {@code read} reads the arguments, and this
 * package finds the calls, checks them and reports.
 */
@NullMarked
package io.github.closecall.processor.send;

import org.jspecify.annotations.NullMarked;
