/**
 * What is known about each close code: one table, a row a code, that the runtime and the annotation processor read. Not
 * exported: programs use {@code io.github.closecall.CloseCodes}.
 */
@NullMarked
package io.github.closecall.registry;

import org.jspecify.annotations.NullMarked;
