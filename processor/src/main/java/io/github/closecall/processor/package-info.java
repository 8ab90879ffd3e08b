/**
 * The annotation processor of CloseCall.
 *
 * <p>The data of a type passes through the packages in one direction: {@code read} turns the declaration into the
 * records of {@code model}, {@code check} finds errors in them, {@code report} passes these to the compiler, and
 * {@code write} writes the dispatcher. Only {@code read} looks at the program, and only {@code write} uses JavaPoet.
 */
@NullMarked
package io.github.closecall.processor;

import org.jspecify.annotations.NullMarked;
