//// com/acme/AFTER_1006CloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link AFTER_1006}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>dispatch()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>dispatch()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>handles()<td>WARNING<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class AFTER_1006CloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(AFTER_1006.class);

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006));

  /**
   * The object with the handlers.
   */
  private final AFTER_1006 after_1006;

  /**
   * Creates a dispatcher.
   *
   * @param after_1006 the object with the handlers
   */
  AFTER_1006CloseDispatcher(AFTER_1006 after_1006) {
    this.after_1006 = Objects.requireNonNull(after_1006, "after_1006");
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
    AFTER_1006 after_1006 = this.after_1006;
    switch (event.code()) {
      case 1000, 1001 -> com.acme.AFTER_1006.dispatch();
      case 1006 -> com.acme.AFTER_1006.handles();
      default -> after_1006.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006.given(event);
      default -> CloseAction.stop();
    };
  }
}
//// com/acme/IoCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Io}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(CloseLog)<td>DEBUG<td>reconnects after 0-5 s, growing to 5 min, 2 times at most
 * <tr><td>1001<td>Going Away<td>usual(CloseLog)<td>INFO<td>reconnects after 0-5 s, growing to 5 min, 2 times at most
 * <tr><td>1006<td>Abnormal Closure<td>usual(CloseLog)<td>WARNING<td>reconnects after 0-5 s, growing to 5 min, 2 times at most
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class IoCloseDispatcher implements CloseDispatcher<CloseLog> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final io.github.closecall.CloseLog LOG = io.github.closecall.CloseLog.of(Io.class);

  /**
   * What follows 1000 (Normal Closure), 1001 (Going Away).
   */
  private static final CloseAction AFTER_1000 = CloseAction.reconnect(ReconnectPolicy.forCode(1000).withMaxAttempts(2));

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.reconnect(ReconnectPolicy.forCode(1006).withMaxAttempts(2));

  /**
   * The object with the handlers.
   */
  private final Io handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  IoCloseDispatcher(Io handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  @Override
  public CloseAction dispatch(CloseLog session, CloseEvent event) {
    LOG.closed(event);
    Io handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.usual(session);
      default -> handler.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1000, 1001 -> AFTER_1000;
      case 1006 -> AFTER_1006.given(event);
      default -> CloseAction.stop();
    };
  }
}
//// com/acme/JavaCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Java}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Object$)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Object$)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Object$)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other(String)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class JavaCloseDispatcher implements CloseDispatcher<Object$> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Java.class);

  /**
   * The object with the handlers.
   */
  private final Java handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  JavaCloseDispatcher(Java handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link LOG}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class LOGCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(LOG.class);

  /**
   * The object with the handlers.
   */
  private final LOG log;

  /**
   * Creates a dispatcher.
   *
   * @param log the object with the handlers
   */
  LOGCloseDispatcher(LOG log) {
    this.log = Objects.requireNonNull(log, "log");
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
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class eventCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(event.class);

  /**
   * Creates a dispatcher.
   */
  eventCloseDispatcher() {
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
    switch (event.code()) {
      case 1000, 1001, 1006 -> com.acme.event.usual();
      default -> com.acme.event.other();
    }
    return CloseAction.stop();
  }
}
