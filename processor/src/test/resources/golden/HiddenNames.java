//// com/acme/AFTER_1006CloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link AFTER_1006}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class AFTER_1006CloseDispatcher implements CloseDispatcher<Object> {
  private static final CloseLog LOG = CloseLog.of(AFTER_1006.class);

  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

  private final AFTER_1006 after_1006;

  /**
   * Creates a dispatcher.
   *
   * @param after_1006 the object with the handlers
   */
  AFTER_1006CloseDispatcher(AFTER_1006 after_1006) {
    LOG.requireHandlers(after_1006);
    this.after_1006 = after_1006;
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
    AFTER_1006 after_1006 = this.after_1006;
    switch (event.code()) {
      case 1000, 1001 -> com.acme.AFTER_1006.dispatch();
      case 1006 -> {
        com.acme.AFTER_1006.handles();
        return AFTER_1006;
      }
      default -> after_1006.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/IoCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Io}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class IoCloseDispatcher implements CloseDispatcher<CloseAction> {
  private static final CloseLog LOG = CloseLog.of(Io.class);

  private static final io.github.closecall.CloseAction AFTER_1000 = io.github.closecall.CloseAction.reconnect(ReconnectPolicy.forCode(1000).withMaxAttempts(2));

  private final Io handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  IoCloseDispatcher(Io handler) {
    LOG.requireHandlers(handler);
    this.handler = handler;
  }

  @Override
  public io.github.closecall.CloseAction dispatch(CloseAction session, CloseEvent event) {
    LOG.closed(event);
    Io handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> {
        handler.usual(session);
        return AFTER_1000;
      }
      default -> handler.other();
    }
    return io.github.closecall.CloseAction.stop();
  }
}
//// com/acme/JavaCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Java}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class JavaCloseDispatcher implements CloseDispatcher<Object$> {
  private static final CloseLog LOG = CloseLog.of(Java.class);

  private final Java handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  JavaCloseDispatcher(Java handler) {
    LOG.requireHandlers(handler);
    this.handler = handler;
  }

  @Override
  public CloseAction dispatch(Object$ session, CloseEvent event) {
    LOG.closed(event);
    Java handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.usual(session);
      default -> handler.other(event.reason());
    }
    return CloseAction.stop();
  }
}
//// com/acme/LOGCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link LOG}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class LOGCloseDispatcher implements CloseDispatcher<Object> {
  private static final CloseLog LOG = CloseLog.of(LOG.class);

  private final LOG log;

  /**
   * Creates a dispatcher.
   *
   * @param log the object with the handlers
   */
  LOGCloseDispatcher(LOG log) {
    LOG.requireHandlers(log);
    this.log = log;
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
    LOG log = this.log;
    switch (event.code()) {
      case 1000, 1001, 1006 -> com.acme.LOG.usual();
      default -> log.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/eventCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link event}.
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class eventCloseDispatcher implements CloseDispatcher<Object> {
  private static final CloseLog LOG = CloseLog.of(event.class);

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  eventCloseDispatcher(event handler) {
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
    switch (event.code()) {
      case 1000, 1001, 1006 -> com.acme.event.usual();
      default -> com.acme.event.other();
    }
    return CloseAction.stop();
  }
}
