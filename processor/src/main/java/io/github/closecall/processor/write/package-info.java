/** From records to generated source. The only code that knows JavaPoet. */
@NullMarked
package io.github.closecall.processor.write;

import org.jspecify.annotations.NullMarked;
