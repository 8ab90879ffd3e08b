/** Tests of the close handlers for application protocols. */
@NullMarked
package io.github.closecall.example.protocol;

import org.jspecify.annotations.NullMarked;
