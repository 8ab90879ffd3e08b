/** Finds out what an argument in the source evaluates to, as far as that is certain. */
@NullMarked
package io.github.closecall.processor.send.read;

import org.jspecify.annotations.NullMarked;
