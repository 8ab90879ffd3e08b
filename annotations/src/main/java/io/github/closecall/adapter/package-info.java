/**
 * Adapters for WebSocket libraries. Each turns what its library signals when a connection ends into exactly one
 * {@link io.github.closecall.CloseEvent}.
 *
 * <p>There is one subclass of {@link io.github.closecall.Closes} for each library, and all work the same way.
 * {@code of} takes the dispatcher that gets the events, and limits if the defaults do not fit. For a client,
 * {@code connecting} takes everything needed to open a connection, and opens it. For a server, {@code handler} wraps
 * the application's own handler. If a library calls classes or methods of the application that cannot be wrapped, these
 * pass the callbacks on, or extend a class of this package. The application's listener, or handler, keeps every
 * callback.
 *
 * <p>What is reported:
 *
 * <ul>
 *   <li>The end of a session that this side closed with the adapter's {@code close}: that code and reason,
 *       {@link io.github.closecall.CloseEvent.Origin#LOCAL LOCAL}, whatever the peer answered. If the peer did not
 *       answer, or closed at the same time with another code, the cause says so.
 *   <li>A Close frame: its code and reason, {@code REMOTE}; 1005 if it had none and the library says so.
 *   <li>A violation of the protocol by the peer, or another failure for which the library closed the connection: the
 *       code of the failure, {@code LOCAL}. A received code that no peer may send (RFC 6455 section 7.4) is such a
 *       violation, 1002, even if the library lets it through.
 *   <li>An exception that the application's own callback throws, if the library ends the connection because of it: the
 *       exception is the cause, and the code is the library's.
 *   <li>A lost connection: 1006, {@code TRANSPORT}, with a cause.
 *   <li>A connection that did not open: 1015 if TLS itself failed, 1006 otherwise, {@code TRANSPORT}, with a cause and
 *       a null session. If the server refused the handshake, the cause is a
 *       {@link io.github.closecall.HandshakeRefusedException}.
 *   <li>If the library does not say which side closed, the origin is {@code UNKNOWN}.
 * </ul>
 *
 * <p>The event is dispatched on the thread on which the library signals the end. An exception thrown by a close handler
 * does not reach the library, which may have resources to release. It goes to the
 * {@linkplain java.lang.Thread#getUncaughtExceptionHandler() uncaught exception handler} of that thread, like any
 * exception that nobody catches.
 *
 * <p>An adapter may serve any number of connections at a time and is safe for use by several threads. A program needs
 * only the libraries whose adapters it uses.
 */
@NullMarked
package io.github.closecall.adapter;

import org.jspecify.annotations.NullMarked;
