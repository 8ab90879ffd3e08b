//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.net.http.WebSocket;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ChatCloseDispatcher implements CloseDispatcher<WebSocket> {
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001));

  private final Chat chat;

  /**
   * Creates a dispatcher.
   *
   * @param chat the object with the handlers
   */
  ChatCloseDispatcher(Chat chat) {
    LOG.requireHandlers(chat);
    this.chat = chat;
  }

  @Override
  public CloseAction dispatch(WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000 -> chat.done(session);
      case 1001 -> {
        chat.away();
        return AFTER_1001;
      }
      case 1006 -> chat.dropped();
      case 1012 -> chat.restart(session);
      case 4000 -> Chat.shared();
      case 4012 -> chat.changed();
      default -> chat.other();
    }
    return CloseAction.stop();
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
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Explicit}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ExplicitCloseDispatcher implements CloseDispatcher<WebSocket> {
  private static final CloseLog LOG = CloseLog.of(Explicit.class);

  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001));

  private final Explicit explicit;

  /**
   * Creates a dispatcher.
   *
   * @param explicit the object with the handlers
   */
  ExplicitCloseDispatcher(Explicit explicit) {
    LOG.requireHandlers(explicit);
    this.explicit = explicit;
  }

  @Override
  public CloseAction dispatch(WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Explicit explicit = this.explicit;
    switch (event.code()) {
      case 1000 -> explicit.done(session);
      case 1001 -> {
        explicit.away();
        return AFTER_1001;
      }
      case 1006 -> explicit.dropped();
      case 1012 -> explicit.restart(session);
      case 4000 -> Explicit.shared();
      case 4012 -> explicit.changed();
      default -> explicit.other();
    }
    return CloseAction.stop();
  }
}
