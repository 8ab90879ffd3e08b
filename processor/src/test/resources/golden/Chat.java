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
 * <tr><td>1001<td>Going Away<td>away(String)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>dropped(Throwable)<td>WARNING<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1008<td>Policy Violation<td>kicked()<td>WARNING<td>shows "You were signed out.", stops
 * <tr><td>1012<td>Service Restart<td>busy()<td>INFO<td>reconnects after 5-35 s, growing to 5 min
 * <tr><td>1013<td>Try Again Later<td>busy()<td>WARNING<td>reconnects after 30-210 s, growing to 10 min
 * <tr><td>4000-4099<td>Private Use<td>app(int, String)<td>DEBUG<td>stops
 * <tr><td>any other<td><td>other(CloseEvent)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class ChatCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

  /**
   * What follows 1008 (Policy Violation).
   */
  private static final CloseAction AFTER_1008 = CloseAction.stop().withUserMessage("You were signed out.");

  /**
   * What follows 1012 (Service Restart).
   */
  private static final CloseAction AFTER_1012 = CloseAction.reconnect(ReconnectPolicy.forCode(1012));

  /**
   * What follows 1013 (Try Again Later).
   */
  private static final CloseAction AFTER_1013 = CloseAction.reconnect(ReconnectPolicy.forCode(1013));

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
      case 1001 -> chat.away(event.reason());
      case 1006 -> chat.dropped(event.cause());
      case 1008 -> chat.kicked();
      case 1012, 1013 -> chat.busy();
      default -> {
        if (event.code() >= 4000 && event.code() <= 4099) {
          chat.app(event.code(), event.reason());
        } else {
          chat.other(event);
        }
      }
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006.given(event);
      case 1008 -> AFTER_1008;
      case 1012 -> AFTER_1012;
      case 1013 -> AFTER_1013;
      default -> CloseAction.stop();
    };
  }
}
