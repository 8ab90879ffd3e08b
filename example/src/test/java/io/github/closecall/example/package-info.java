/** Tests of the example program. */
@NullMarked
package io.github.closecall.example;

import org.jspecify.annotations.NullMarked;
