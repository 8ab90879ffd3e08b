/** Writes generated source from the records. The only package that uses JavaPoet. */
@NullMarked
package io.github.closecall.processor.write;

import org.jspecify.annotations.NullMarked;
