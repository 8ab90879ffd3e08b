/**
 * What is known about WebSocket libraries: one file per library, and {@code Libraries}, which lists them.
 *
 * <p>A file says with which version its facts were measured, what the library reports for each code that a peer sends,
 * which of its calls send a code, which of its objects carry one, and where its users receive one. No other package of
 * the processor knows libraries: {@code check} asks {@code Libraries}, and {@code send} asks {@code LibraryIndex}.
 */
@NullMarked
package io.github.closecall.processor.stack;

import org.jspecify.annotations.NullMarked;
