//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>done(int)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>away()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>dropped()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other(String)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ChatCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chat.class);

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
  public CloseAction dispatch(Object session, CloseEvent event) {
    return dispatch(event);
  }

  /**
   * Dispatches the end of a connection of which only the code and the reason are known. No handler takes a session.
   *
   * @param code the close code
   * @param reason the close reason
   * @return what to do next
   */
  public CloseAction dispatch(int code, String reason) {
    return dispatch(CloseEvent.of(code, reason));
  }

  /**
   * Dispatches the end of a connection. No handler takes a session.
   *
   * @param event the end of the connection
   * @return what to do next
   */
  public CloseAction dispatch(CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000 -> chat.done(event.code());
      case 1001 -> chat.away();
      case 1006 -> chat.dropped();
      default -> chat.other(event.reason());
    }
    return CloseAction.stop();
  }
}
