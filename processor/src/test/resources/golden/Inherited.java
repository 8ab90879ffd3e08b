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
