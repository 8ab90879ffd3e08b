/**
 * WebSocket close handling as a compile-time contract.
 *
 * <p>{@link io.github.closecall.OnClose} names the close codes a method handles. The CloseCall annotation processor
 * checks the handlers of a class when it is compiled and writes a {@link io.github.closecall.CloseDispatcher} for it.
 * The dispatcher calls the right method for a {@link io.github.closecall.CloseEvent} and returns the
 * {@link io.github.closecall.CloseAction} to take next.
 *
 * <p>{@link io.github.closecall.Closes} turns whatever a WebSocket library signals when a connection ends into exactly
 * one event; {@code io.github.closecall.adapter} has a subclass for each library. A
 * {@link io.github.closecall.Reconnector} carries out the actions.
 *
 * <p>Nothing here uses reflection, and nothing depends on a WebSocket library.
 */
@NullMarked
package io.github.closecall;

import org.jspecify.annotations.NullMarked;
