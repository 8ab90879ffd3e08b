/** From the compiler's model of a type to the records of CloseCall. The only code that looks at the program. */
@NullMarked
package io.github.closecall.processor.read;

import org.jspecify.annotations.NullMarked;
