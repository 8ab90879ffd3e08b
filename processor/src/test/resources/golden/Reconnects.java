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
 * <tr><td>1001<td>Going Away<td>few()<td>INFO<td>reconnects after 0-5 s, growing to 5 min, 3 times at most
 * <tr><td>1005<td>No Status Rcvd<td>complete()<td>DEBUG<td>shows "Connecting again.", reconnects after 0-5 s, growing to 9223372036854775807 ms, once
 * <tr><td>1006<td>Abnormal Closure<td>few()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min, 3 times at most
 * <tr><td>1011<td>Internal Error<td>slow()<td>ERROR<td>reconnects after 1-6 s, growing to 400 s
 * <tr><td>1012<td>Service Restart<td>few()<td>INFO<td>reconnects after 5-35 s, growing to 5 min, 3 times at most
 * <tr><td>1013<td>Try Again Later<td>few()<td>WARNING<td>reconnects after 30-210 s, growing to 10 min, 3 times at most
 * <tr><td>1014<td>Bad Gateway<td>few()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min, 3 times at most
 * <tr><td>3000<td>Unauthorized<td>slow()<td>DEBUG<td>reconnects after 1-6 s, growing to 400 s
 * <tr><td>3008<td>Timeout<td>slow()<td>DEBUG<td>reconnects after 1-6 s, growing to 400 s
 * <tr><td>4000<td>Private Use<td>complete()<td>DEBUG<td>shows "Connecting again.", reconnects after 0-5 s, growing to 9223372036854775807 ms, once
 * <tr><td>4000-4999<td>Private Use<td>range()<td>DEBUG<td>reconnects after 0-6 s, growing to 5 min
 * <tr><td>4100<td>Private Use<td>complete()<td>DEBUG<td>shows "Connecting again.", reconnects after 0-5 s, growing to 9223372036854775807 ms, once
 * <tr><td>any other<td><td>other()<td>by code<td>shows "Lost.", reconnects after the delay of the code, 2 times at most, unless the code is futile
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
   * What follows 1001 (Going Away), 1014 (Bad Gateway).
   */
  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001).withMaxAttempts(3));

  /**
   * What follows 1005 (No Status Rcvd), 4000 (Private Use), 4100 (Private Use).
   */
  private static final CloseAction AFTER_1005 = CloseAction.reconnect(ReconnectPolicy.forCode(1005)
      .withMinDelayMillis(0L)
      .withFirstDelayMillis(5000L)
      .withMaxDelayMillis(9223372036854775807L)
      .withMultiplier(2.0)
      .withMaxAttempts(1)).withUserMessage("Connecting again.");

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(3));

  /**
   * What follows 1011 (Internal Error), 3000 (Unauthorized), 3008 (Timeout).
   */
  private static final CloseAction AFTER_1011 = CloseAction.reconnect(ReconnectPolicy.forCode(1011)
      .withMinDelayMillis(1000L)
      .withMaxDelayMillis(400000L)
      .withMultiplier(1.5));

  /**
   * What follows 1012 (Service Restart).
   */
  private static final CloseAction AFTER_1012 = CloseAction.reconnect(ReconnectPolicy.forCode(1012).withMaxAttempts(3));

  /**
   * What follows 1013 (Try Again Later).
   */
  private static final CloseAction AFTER_1013 = CloseAction.reconnect(ReconnectPolicy.forCode(1013).withMaxAttempts(3));

  /**
   * What follows the codes from 4000 to 4999.
   */
  private static final CloseAction AFTER_4000_TO_4999 = CloseAction.reconnect(ReconnectPolicy.forCode(4000).withFirstDelayMillis(6000L));

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
      case 1001, 1006, 1012, 1013, 1014 -> chat.few();
      case 1005, 4000, 4100 -> chat.complete();
      case 1011, 3000, 3008 -> chat.slow();
      default -> {
        if (event.code() >= 4000 && event.code() <= 4999) {
          chat.range();
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
      case 1000 -> CloseAction.stop();
      case 1001, 1014 -> AFTER_1001;
      case 1005, 4000, 4100 -> AFTER_1005;
      case 1006 -> AFTER_1006.given(event);
      case 1011, 3000, 3008 -> AFTER_1011;
      case 1012 -> AFTER_1012;
      case 1013 -> AFTER_1013;
      default -> {
        if (event.code() >= 4000 && event.code() <= 4999) {
          yield AFTER_4000_TO_4999;
        } else {
          yield CloseAction.reconnect(ReconnectPolicy.forCode(event.code()).withMaxAttempts(2)).withUserMessage("Lost.").given(event);
        }
      }
    };
  }
}
//// com/acme/FixedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Fixed}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>done()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>done()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>reconnects after 0-5 s, 9 times at most, unless the code is futile
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class FixedCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Fixed.class);

  /**
   * What follows every other code.
   */
  private static final CloseAction AFTER_OTHER = CloseAction.reconnect(ReconnectPolicy.forCode(1006)
      .withMinDelayMillis(0L)
      .withFirstDelayMillis(5000L)
      .withMaxDelayMillis(5000L)
      .withMultiplier(1.0)
      .withMaxAttempts(9));

  /**
   * The object with the handlers.
   */
  private final Fixed fixed;

  /**
   * Creates a dispatcher.
   *
   * @param fixed the object with the handlers
   */
  FixedCloseDispatcher(Fixed fixed) {
    this.fixed = Objects.requireNonNull(fixed, "fixed");
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
    Fixed fixed = this.fixed;
    switch (event.code()) {
      case 1000, 1001, 1006 -> fixed.done();
      default -> fixed.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1000, 1001, 1006 -> CloseAction.stop();
      default -> AFTER_OTHER.given(event);
    };
  }
}
