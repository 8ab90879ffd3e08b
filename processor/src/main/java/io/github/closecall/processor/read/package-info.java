/** Reads the compiler's model of a type into CloseCall's records. The only package that looks at the program. */
@NullMarked
package io.github.closecall.processor.read;

import org.jspecify.annotations.NullMarked;
