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
 * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>what it returns
 * <tr><td>1001<td>Going Away<td>done()<td>INFO<td>what it returns
 * <tr><td>1006<td>Abnormal Closure<td>dropped()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>4000<td>Private Use<td>odd()<td>DEBUG<td>shows "Odd.", stops
 * <tr><td>4008<td>Private Use<td>kicked()<td>DEBUG<td>shows "Signed out.", what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>what it returns
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
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

  /**
   * What follows 4008 (Private Use).
   */
  private static final CloseAction AFTER_4008 = CloseAction.stop().withUserMessage("Signed out.");

  /**
   * What follows the codes from 4000 to 4000.
   */
  private static final CloseAction AFTER_4000_TO_4000 = CloseAction.stop().withUserMessage("Odd.");

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
      case 1000, 1001 -> {
        return Objects.requireNonNull(chat.done(), "Chat.done() returned null");
      }
      case 1006 -> chat.dropped();
      case 4008 -> {
        return Objects.requireNonNull(chat.kicked(), "Chat.kicked() returned null").withUserMessage("Signed out.");
      }
      default -> {
        if (event.code() >= 4000 && event.code() <= 4000) {
          chat.odd();
        } else {
          return Objects.requireNonNull(chat.other(), "Chat.other() returned null");
        }
      }
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006.given(event);
      case 4008 -> AFTER_4008;
      default -> {
        if (event.code() >= 4000 && event.code() <= 4000) {
          yield AFTER_4000_TO_4000;
        } else {
          yield CloseAction.stop();
        }
      }
    };
  }
}
