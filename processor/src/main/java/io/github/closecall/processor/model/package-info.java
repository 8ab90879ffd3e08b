/**
 * What is known about a type with close handlers: immutable records, with the compiler's elements for positioning
 * diagnostics.
 */
@NullMarked
package io.github.closecall.processor.model;

import org.jspecify.annotations.NullMarked;
