/**
 * What is known about WebSocket libraries: one file a library, and {@code Libraries}, which lists them.
 *
 * <p>A file says with which version its facts were measured, what the library reports for each code that a peer sends,
 * which of its calls send a code, which of its objects carry one, and where its users receive one. Nothing else in the
 * processor knows libraries: {@code check} and {@code send} ask {@code Libraries} and {@code KnownMethods}.
 */
@NullMarked
package io.github.closecall.processor.stack;

import org.jspecify.annotations.NullMarked;
