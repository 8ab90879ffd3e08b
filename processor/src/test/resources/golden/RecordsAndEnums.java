//// com/acme/HandlersCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Handlers}.
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
public final class HandlersCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Handlers.class);

  /**
   * The object with the handlers.
   */
  private final Handlers handlers;

  /**
   * Creates a dispatcher.
   *
   * @param handlers the object with the handlers
   */
  public HandlersCloseDispatcher(Handlers handlers) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
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
    Handlers handlers = this.handlers;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handlers.usual();
      default -> handlers.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Handlers_GenericCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Handlers.Generic}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(S)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(S)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(S)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <S> as in {@link Handlers.Generic}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Handlers_GenericCloseDispatcher<S extends AutoCloseable> implements CloseDispatcher<S> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Handlers.Generic.class);

  /**
   * The object with the handlers.
   */
  private final Handlers.Generic<S> generic;

  /**
   * Creates a dispatcher.
   *
   * @param generic the object with the handlers
   */
  Handlers_GenericCloseDispatcher(Handlers.Generic<S> generic) {
    this.generic = Objects.requireNonNull(generic, "generic");
  }

  @Override
  public CloseAction dispatch(S session, CloseEvent event) {
    LOG.closed(event);
    Handlers.Generic<S> generic = this.generic;
    switch (event.code()) {
      case 1000, 1001, 1006 -> generic.usual(session);
      default -> generic.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/ModeCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Mode}.
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
final class ModeCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Mode.class);

  /**
   * The object with the handlers.
   */
  private final Mode mode;

  /**
   * Creates a dispatcher.
   *
   * @param mode the object with the handlers
   */
  ModeCloseDispatcher(Mode mode) {
    this.mode = Objects.requireNonNull(mode, "mode");
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
    Mode mode = this.mode;
    switch (event.code()) {
      case 1000, 1001, 1006 -> mode.usual();
      default -> mode.other();
    }
    return CloseAction.stop();
  }
}
