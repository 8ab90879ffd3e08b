//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ChatCloseDispatcher implements CloseDispatcher<Object> {
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

  private static final CloseAction AFTER_4000_TO_4000 = CloseAction.stop().withUserMessage("Odd.");

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
  public CloseAction dispatch(Object session, CloseEvent event) {
    return dispatch(event);
  }

  /**
   * The same without a session, which no handler takes, for a closure of which only this is known.
   *
   * @param code the close code
   * @param reason the close reason
   * @return what to do next
   */
  public CloseAction dispatch(int code, String reason) {
    return dispatch(CloseEvent.of(code, reason));
  }

  /**
   * The same without a session, which no handler takes.
   *
   * @param event the end of the connection
   * @return what to do next
   */
  public CloseAction dispatch(CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000, 1001 -> {
        return chat.done();
      }
      case 1006 -> {
        chat.dropped();
        return AFTER_1006;
      }
      case 1008 -> {
        return chat.kicked().withUserMessage("Signed out.");
      }
      default -> {
        if (event.code() >= 4000 && event.code() <= 4000) {
          chat.odd();
          return AFTER_4000_TO_4000;
        } else {
          return chat.other();
        }
      }
    }
  }
}
