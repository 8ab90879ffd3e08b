//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.net.http.WebSocket;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>Base.done(S)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>away()<td>INFO<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1006<td>Abnormal Closure<td>dropped()<td>WARNING<td>stops
 * <tr><td>1012<td>Service Restart<td>restart(WebSocket)<td>INFO<td>stops
 * <tr><td>4000<td>Private Use<td>Base.shared()<td>DEBUG<td>stops
 * <tr><td>4012<td>Private Use<td>changed()<td>DEBUG<td>stops
 * <tr><td>any other<td><td>Fallback.other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ChatCloseDispatcher implements CloseDispatcher<WebSocket> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  /**
   * What follows 1001 (Going Away).
   */
  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001));

  /**
   * The object with the handlers.
   */
  private final Chat chat;

  /**
   * Creates a dispatcher.
   *
   * @param chat the object with the handlers
   */
  ChatCloseDispatcher(Chat chat) {
    this.chat = Objects.requireNonNull(chat, "chat");
  }

  @Override
  public CloseAction dispatch(WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000 -> chat.done(session);
      case 1001 -> chat.away();
      case 1006 -> chat.dropped();
      case 1012 -> chat.restart(session);
      case 4000 -> Chat.shared();
      case 4012 -> chat.changed();
      default -> chat.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1001 -> AFTER_1001;
      default -> CloseAction.stop();
    };
  }
}
//// com/acme/ExplicitCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.net.http.WebSocket;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Explicit}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>Base.done(S)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>Chat.away()<td>INFO<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1006<td>Abnormal Closure<td>Chat.dropped()<td>WARNING<td>stops
 * <tr><td>1012<td>Service Restart<td>Chat.restart(WebSocket)<td>INFO<td>stops
 * <tr><td>4000<td>Private Use<td>Base.shared()<td>DEBUG<td>stops
 * <tr><td>4012<td>Private Use<td>Chat.changed()<td>DEBUG<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ExplicitCloseDispatcher implements CloseDispatcher<WebSocket> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Explicit.class);

  /**
   * What follows 1001 (Going Away).
   */
  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001));

  /**
   * The object with the handlers.
   */
  private final Explicit explicit;

  /**
   * Creates a dispatcher.
   *
   * @param explicit the object with the handlers
   */
  ExplicitCloseDispatcher(Explicit explicit) {
    this.explicit = Objects.requireNonNull(explicit, "explicit");
  }

  @Override
  public CloseAction dispatch(WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Explicit explicit = this.explicit;
    switch (event.code()) {
      case 1000 -> explicit.done(session);
      case 1001 -> explicit.away();
      case 1006 -> explicit.dropped();
      case 1012 -> explicit.restart(session);
      case 4000 -> Explicit.shared();
      case 4012 -> explicit.changed();
      default -> explicit.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1001 -> AFTER_1001;
      default -> CloseAction.stop();
    };
  }
}
