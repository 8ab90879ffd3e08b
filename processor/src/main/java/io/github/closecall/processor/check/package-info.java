/** The rules for close handlers, one class per rule. */
@NullMarked
package io.github.closecall.processor.check;

import org.jspecify.annotations.NullMarked;
