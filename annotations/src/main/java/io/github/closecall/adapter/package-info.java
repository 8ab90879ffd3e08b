/**
 * One close event per connection, whatever the WebSocket library: adapters that turn what a library signals when a
 * connection ends into exactly one {@link io.github.closecall.CloseEvent}.
 *
 * <p>There is one class for each library, a {@link io.github.closecall.Closes}, and all have the same shape. {@code of}
 * takes the dispatcher that gets the events, and limits if the defaults do not fit. {@code connecting}, for a client,
 * takes everything that opens a connection and opens it. {@code handler}, for a server, wraps the application's own
 * handler. Where a library calls classes or methods of the application that cannot be wrapped, these pass its callbacks
 * on, or extend a class of this package. The application's listener, or handler, keeps every callback.
 *
 * <p>What is reported:
 *
 * <ul>
 *   <li>The end of a session that this side closed with the adapter's {@code close}: that code and reason,
 *       {@link io.github.closecall.CloseEvent.Origin#LOCAL LOCAL}, whatever the peer answered. If the peer did not, or
 *       closed at the same time with another code, the cause says so.
 *   <li>A Close frame: its code and reason, {@code REMOTE}; 1005 if it had none and the library tells.
 *   <li>A violation of the protocol by the peer, or another failure for which the library closed the connection: the
 *       code of the failure, {@code LOCAL}. A received code that no peer may send (RFC 6455 section 7.4) is such a
 *       violation, 1002, also where the library lets it through.
 *   <li>What the application's own callback throws, if the library ends the connection for it: the exception is the
 *       cause, the code is the library's.
 *   <li>A lost connection: 1006, {@code TRANSPORT}, with a cause.
 *   <li>A connection that did not open: 1015 if TLS itself refused, 1006 otherwise, {@code TRANSPORT}, with a cause and
 *       a null session. A handshake that the server refused has a {@link io.github.closecall.HandshakeRefusedException}
 *       as its cause.
 *   <li>What the library does not tell has the origin {@code UNKNOWN}.
 * </ul>
 *
 * <p>The event is dispatched on the thread on which the library signals the end. An exception of a close handler does
 * not reach the library, which may have resources to release. It goes to the
 * {@linkplain java.lang.Thread#getUncaughtExceptionHandler() uncaught exception handler} of that thread, like any
 * exception that nobody catches.
 *
 * <p>An adapter may serve any number of connections at a time and is safe for use by several threads. No library named
 * here is needed by a program that does not use its adapter.
 */
@NullMarked
package io.github.closecall.adapter;

import org.jspecify.annotations.NullMarked;
