/**
 * WebSocket close handling as a compile-time contract.
 *
 * <p>{@link io.github.closecall.OnClose} names the close codes a method handles. The CloseCall annotation processor
 * checks the handlers of a class when it is compiled and writes a {@link io.github.closecall.CloseDispatcher} for it.
 * The dispatcher turns a {@link io.github.closecall.CloseEvent} into a call of the right method and answers with the
 * {@link io.github.closecall.CloseAction} to take next, which a {@link io.github.closecall.Reconnector} can run.
 *
 * <p>Nothing here uses reflection or starts a thread, and nothing depends on a WebSocket implementation.
 */
@NullMarked
package io.github.closecall;

import org.jspecify.annotations.NullMarked;
