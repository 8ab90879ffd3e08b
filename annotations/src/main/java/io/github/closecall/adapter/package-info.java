/**
 * One close event per connection, whatever the WebSocket implementation: adapters that turn what an implementation
 * signals when a connection ends into exactly one {@link io.github.closecall.CloseEvent}.
 *
 * <p>There is one class an implementation and all have the same shape. {@code of} takes the dispatcher that gets the
 * event and the consumer that gets the {@link io.github.closecall.CloseAction} it answers with. A method named after
 * what the implementation calls a listener wraps the application's own, which keeps getting everything but the end.
 * {@code connect}, where there is one, watches a connection being opened, because there the implementation reports a
 * failed opening elsewhere than to the listener. {@code close} closes a session and remembers that this side did it.
 *
 * <p>What is reported:
 *
 * <ul>
 *   <li>The end of a session that this side closed with the adapter's {@code close}: that code and reason,
 *       {@link io.github.closecall.CloseEvent.Origin#LOCAL LOCAL}, whatever the peer answered. If the closing handshake
 *       was not completed the event has the cause, where the implementation tells it.
 *   <li>A Close frame: its code and reason, {@code REMOTE}; 1005 if it had none and the implementation tells.
 *   <li>A violation of the protocol by the peer, or another failure for which the implementation closed the connection:
 *       the code of the failure, {@code LOCAL}. A received code that no peer may send (RFC 6455 section 7.4) is such a
 *       violation, 1002, also where the implementation lets it through.
 *   <li>A lost connection: 1006, {@code TRANSPORT}.
 *   <li>A connection that did not open: 1015 if TLS failed, 1006 otherwise, {@code TRANSPORT}, and a null session.
 * </ul>
 *
 * <p>The event is dispatched on the thread on which the implementation signals the end. An exception from the handler,
 * or from the consumer of the action, does not reach the implementation, which may have resources to release. It goes
 * to the {@linkplain java.lang.Thread#getUncaughtExceptionHandler() uncaught exception handler} of that thread, like
 * any exception that nobody catches.
 *
 * <p>{@code close} takes the codes that {@link io.github.closecall.CloseCodes#isSendable(int)} allows and cuts a reason
 * that is too long. Only the first counts: a second one does nothing. A close that the implementation refuses does not
 * count.
 *
 * <p>An adapter may serve any number of connections at a time and is safe for use by several threads. No library named
 * here is needed by a program that does not use its adapter.
 */
@NullMarked
package io.github.closecall.adapter;

import org.jspecify.annotations.NullMarked;
