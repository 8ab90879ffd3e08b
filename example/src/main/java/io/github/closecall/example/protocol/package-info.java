/** Close handlers for the application protocols that CloseCall knows: starting points to copy, one class a protocol. */
@NullMarked
package io.github.closecall.example.protocol;

import org.jspecify.annotations.NullMarked;
