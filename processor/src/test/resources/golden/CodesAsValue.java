//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>lost()<td>INFO<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1006<td>Abnormal Closure<td>lost()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1008<td>Policy Violation<td>kicked()<td>WARNING<td>stops
 * <tr><td>4001<td>Private Use<td>full()<td>DEBUG<td>stops
 * <tr><td>4002<td>Private Use<td>full()<td>DEBUG<td>stops
 * <tr><td>4003<td>Private Use<td>full()<td>DEBUG<td>stops
 * <tr><td>4004<td>Private Use<td>full()<td>DEBUG<td>stops
 * <tr><td>4005<td>Private Use<td>mixed()<td>DEBUG<td>stops
 * <tr><td>4010-4019<td>Private Use<td>mixed()<td>DEBUG<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
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
   * What follows 1001 (Going Away).
   */
  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001));

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

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
      case 1000 -> chat.done();
      case 1001, 1006 -> chat.lost();
      case 1008 -> chat.kicked();
      case 4001, 4002, 4003, 4004 -> chat.full();
      case 4005 -> chat.mixed();
      default -> {
        if (event.code() >= 4010 && event.code() <= 4019) {
          chat.mixed();
        } else {
          chat.other();
        }
      }
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1001 -> AFTER_1001;
      case 1006 -> AFTER_1006.given(event);
      default -> CloseAction.stop();
    };
  }
}
