/**
 * The close codes that application protocols publish, as constants. Name a class in
 * {@link io.github.closecall.CloseHandlers#exhaustive()}, and a handler class of the protocol compiles only if it
 * handles every code of the table:
 *
 * <pre>{@code
 * @CloseHandlers(exhaustive = DiscordGateway.class)
 * class Bot {
 *     @OnClose(code = DiscordGateway.AUTHENTICATION_FAILED)
 *     void badToken() { ... }
 *     ...
 * }
 * }</pre>
 *
 * <p>Each class states the version of the protocol, the document the table was taken from, and the date of that
 * document. A table may have grown since then: keep a catch-all handler.
 *
 * <p>{@link io.github.closecall.Futile @Futile} marks the codes after which the protocol's own document, or its
 * reference client, says not to reconnect unchanged. Advice introduced by <em>presumably</em> is inferred from what the
 * code means; the document itself gives none.
 */
@NullMarked
package io.github.closecall.protocol;

import org.jspecify.annotations.NullMarked;
