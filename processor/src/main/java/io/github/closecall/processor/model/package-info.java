/**
 * What is known of a type with close handlers: immutable records, with handles of the compiler for placing diagnostics.
 */
@NullMarked
package io.github.closecall.processor.model;

import org.jspecify.annotations.NullMarked;
