/**
 * The annotation processor of CloseCall.
 *
 * <p>The data of one type flows one way: {@code read} turns the declaration into the records of {@code model},
 * {@code check} finds what is wrong with them, {@code report} hands that to the compiler, {@code write} writes the
 * dispatcher. Only {@code read} looks at the program, and only {@code write} knows JavaPoet.
 */
@NullMarked
package io.github.closecall.processor;

import org.jspecify.annotations.NullMarked;
