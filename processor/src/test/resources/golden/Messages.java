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
 * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>done()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>done()<td>WARNING<td>stops
 * <tr><td>4008<td>Private Use<td>kicked()<td>DEBUG<td>shows "Sie wurden "abgemeldet" &#92; f\u00fcr heute.  $T $L    \ud83d\ude00", stops
 * <tr><td>any other<td><td>other()<td>by code<td>shows "", stops
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
   * What follows 4008 (Private Use).
   */
  private static final CloseAction AFTER_4008 = CloseAction.stop().withUserMessage("Sie wurden \"abgemeldet\" \\ f\u00fcr heute.\n\011$T $L \000\u2028 \ud83d\ude00");

  /**
   * What follows every other code.
   */
  private static final CloseAction AFTER_OTHER = CloseAction.stop().withUserMessage("");

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
      case 1000, 1001, 1006 -> chat.done();
      case 4008 -> chat.kicked();
      default -> chat.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1000, 1001, 1006 -> CloseAction.stop();
      case 4008 -> AFTER_4008;
      default -> AFTER_OTHER;
    };
  }
}
