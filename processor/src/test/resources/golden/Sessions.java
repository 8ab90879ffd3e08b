//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
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
 * <tr><td>1000<td>Normal Closure<td>usual(WebSocket, int)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(WebSocket, int)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(WebSocket, int)<td>WARNING<td>stops
 * <tr><td>4000-4999<td>Private Use<td>application(Throwable, String, WebSocket, int, CloseEvent)<td>DEBUG<td>stops
 * <tr><td>any other<td><td>other(WebSocket)<td>by code<td>what it returns
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class ChatCloseDispatcher implements CloseDispatcher<WebSocket> {
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
  public ChatCloseDispatcher(Chat chat) {
    this.chat = Objects.requireNonNull(chat, "chat");
  }

  @Override
  public CloseAction dispatch(WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000, 1001, 1006 -> chat.usual(session, event.code());
      default -> {
        if (event.code() >= 4000 && event.code() <= 4999) {
          chat.application(event.cause(), event.reason(), session, event.code(), event);
        } else {
          return Objects.requireNonNull(chat.other(session), "Chat.other(WebSocket) returned null");
        }
      }
    }
    return CloseAction.stop();
  }
}
