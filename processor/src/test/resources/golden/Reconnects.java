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

  private static final CloseAction AFTER_1001 = CloseAction.reconnect(ReconnectPolicy.forCode(1001).withMaxAttempts(3));

  private static final CloseAction AFTER_1005 = CloseAction.reconnect(ReconnectPolicy.forCode(1005)
      .withMinDelayMillis(0L)
      .withFirstDelayMillis(5000L)
      .withMaxDelayMillis(9223372036854775807L)
      .withMultiplier(2.0)
      .withMaxAttempts(1)).withUserMessage("Connecting again.");

  private static final CloseAction AFTER_1011 = CloseAction.reconnect(ReconnectPolicy.forCode(1011)
      .withMinDelayMillis(1000L)
      .withMaxDelayMillis(400000L)
      .withMultiplier(1.5));

  private static final CloseAction AFTER_1012 = CloseAction.reconnect(ReconnectPolicy.forCode(1012).withMaxAttempts(3));

  private static final CloseAction AFTER_1013 = CloseAction.reconnect(ReconnectPolicy.forCode(1013).withMaxAttempts(3));

  private static final CloseAction AFTER_4000_TO_4999 = CloseAction.reconnect(ReconnectPolicy.forCode(4000).withFirstDelayMillis(6000L));

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
      case 1000 -> chat.done();
      case 1001, 1006, 1014 -> {
        chat.few();
        return AFTER_1001;
      }
      case 1005, 4000, 4100 -> {
        chat.complete();
        return AFTER_1005;
      }
      case 1011, 3000, 3008 -> {
        chat.slow();
        return AFTER_1011;
      }
      case 1012 -> {
        chat.few();
        return AFTER_1012;
      }
      case 1013 -> {
        chat.few();
        return AFTER_1013;
      }
      default -> {
        if (event.code() >= 4000 && event.code() <= 4999) {
          chat.range();
          return AFTER_4000_TO_4999;
        } else {
          chat.other();
          return CloseAction.reconnect(ReconnectPolicy.forCode(event.code()).withMaxAttempts(2)).withUserMessage("Lost.");
        }
      }
    }
    return CloseAction.stop();
  }
}
//// com/acme/FixedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Fixed}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class FixedCloseDispatcher implements CloseDispatcher<Object> {
  private static final CloseLog LOG = CloseLog.of(Fixed.class);

  private static final CloseAction AFTER_OTHER = CloseAction.reconnect(ReconnectPolicy.forCode(1006)
      .withMinDelayMillis(0L)
      .withFirstDelayMillis(5000L)
      .withMaxDelayMillis(5000L)
      .withMultiplier(1.0)
      .withMaxAttempts(9));

  private final Fixed fixed;

  /**
   * Creates a dispatcher.
   *
   * @param fixed the object with the handlers
   */
  FixedCloseDispatcher(Fixed fixed) {
    LOG.requireHandlers(fixed);
    this.fixed = fixed;
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
    Fixed fixed = this.fixed;
    switch (event.code()) {
      case 1000, 1001, 1006 -> fixed.done();
      default -> {
        fixed.other();
        return AFTER_OTHER;
      }
    }
    return CloseAction.stop();
  }
}
