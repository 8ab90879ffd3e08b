//// com/acme/StringCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link String}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(java.lang.String)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(java.lang.String)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(java.lang.String)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class StringCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(String.class);

  /**
   * The object with the handlers.
   */
  private final String string;

  /**
   * Creates a dispatcher.
   *
   * @param string the object with the handlers
   */
  public StringCloseDispatcher(String string) {
    this.string = Objects.requireNonNull(string, "string");
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
  public CloseAction dispatch(int code, java.lang.String reason) {
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
    String string = this.string;
    switch (event.code()) {
      case 1000, 1001, 1006 -> string.usual(event.reason());
      default -> string.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/one/ObjectCloseDispatcher.java
package com.acme.one;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Object}.
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
public final class ObjectCloseDispatcher implements CloseDispatcher<java.lang.Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Object.class);

  /**
   * The object with the handlers.
   */
  private final Object object;

  /**
   * Creates a dispatcher.
   *
   * @param object the object with the handlers
   */
  public ObjectCloseDispatcher(Object object) {
    this.object = Objects.requireNonNull(object, "object");
  }

  @Override
  public CloseAction dispatch(java.lang.Object session, CloseEvent event) {
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
    Object object = this.object;
    switch (event.code()) {
      case 1000, 1001, 1006 -> object.usual();
      default -> object.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/$Größe$CloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link $Gr\u00f6\u00dfe$}.
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
final class $Gr\u00f6\u00dfe$CloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of($Gr\u00f6\u00dfe$.class);

  /**
   * The object with the handlers.
   */
  private final $Gr\u00f6\u00dfe$ handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  $Gr\u00f6\u00dfe$CloseDispatcher($Gr\u00f6\u00dfe$ handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
    $Gr\u00f6\u00dfe$ handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.usual();
      default -> handler.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/EventCloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Event}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>event(CloseEvent)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>event(CloseEvent)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>event(CloseEvent)<td>WARNING<td>stops
 * <tr><td>any other<td><td>session(int, String)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class EventCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Event.class);

  /**
   * The object with the handlers.
   */
  private final Event handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  EventCloseDispatcher(Event handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
    Event handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.event(event);
      default -> handler.session(event.code(), event.reason());
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/IntCloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Int}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>dispatch()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>dispatch()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>dispatch()<td>WARNING<td>stops
 * <tr><td>any other<td><td>handles()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class IntCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Int.class);

  /**
   * The object with the handlers.
   */
  private final Int handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  IntCloseDispatcher(Int handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
    Int handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.dispatch();
      default -> handler.handles();
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/LOGCloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link LOG}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(CloseLog)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(CloseLog)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(CloseLog)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <CloseLog> as in {@link LOG}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class LOGCloseDispatcher<CloseLog> implements CloseDispatcher<CloseLog> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final io.github.closecall.CloseLog LOG = io.github.closecall.CloseLog.of(LOG.class);

  /**
   * The object with the handlers.
   */
  private final LOG<CloseLog> log;

  /**
   * Creates a dispatcher.
   *
   * @param log the object with the handlers
   */
  LOGCloseDispatcher(LOG<CloseLog> log) {
    this.log = Objects.requireNonNull(log, "log");
  }

  @Override
  public CloseAction dispatch(CloseLog session, CloseEvent event) {
    LOG.closed(event);
    LOG<CloseLog> log = this.log;
    switch (event.code()) {
      case 1000, 1001, 1006 -> log.usual(session);
      default -> log.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/URLHandlerCloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link URLHandler}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>$usual$()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>$usual$()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>$usual$()<td>WARNING<td>stops
 * <tr><td>any other<td><td>\u00f6ther()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class URLHandlerCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(URLHandler.class);

  /**
   * The object with the handlers.
   */
  private final URLHandler urlHandler;

  /**
   * Creates a dispatcher.
   *
   * @param urlHandler the object with the handlers
   */
  URLHandlerCloseDispatcher(URLHandler urlHandler) {
    this.urlHandler = Objects.requireNonNull(urlHandler, "urlHandler");
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
    URLHandler urlHandler = this.urlHandler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> urlHandler.$usual$();
      default -> urlHandler.\u00f6ther();
    }
    return CloseAction.stop();
  }
}
//// com/acme/three/handlerCloseDispatcher.java
package com.acme.three;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link handler}.
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
final class handlerCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(handler.class);

  /**
   * The object with the handlers.
   */
  private final handler target;

  /**
   * Creates a dispatcher.
   *
   * @param target the object with the handlers
   */
  handlerCloseDispatcher(handler target) {
    this.target = Objects.requireNonNull(target, "target");
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
    handler target = this.target;
    switch (event.code()) {
      case 1000, 1001, 1006 -> handler.usual();
      default -> target.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/two/CloseActionCloseDispatcher.java
package com.acme.two;

import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link CloseAction}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>what it returns
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>what it returns
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class CloseActionCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(CloseAction.class);

  /**
   * The object with the handlers.
   */
  private final CloseAction closeAction;

  /**
   * Creates a dispatcher.
   *
   * @param closeAction the object with the handlers
   */
  public CloseActionCloseDispatcher(CloseAction closeAction) {
    this.closeAction = Objects.requireNonNull(closeAction, "closeAction");
  }

  @Override
  public io.github.closecall.CloseAction dispatch(Object session, CloseEvent event) {
    return dispatch(event);
  }

  /**
   * Dispatches the end of a connection of which only the code and the reason are known. No handler takes a session.
   *
   * @param code the close code
   * @param reason the close reason
   * @return what to do next
   */
  public io.github.closecall.CloseAction dispatch(int code, String reason) {
    return dispatch(CloseEvent.of(code, reason));
  }

  /**
   * Dispatches the end of a connection. No handler takes a session.
   *
   * @param event the end of the connection
   * @return what to do next
   */
  public io.github.closecall.CloseAction dispatch(CloseEvent event) {
    LOG.closed(event);
    CloseAction closeAction = this.closeAction;
    switch (event.code()) {
      case 1000, 1001, 1006 -> {
        return Objects.requireNonNull(closeAction.usual(), "com.acme.two.CloseAction.usual() returned null");
      }
      default -> closeAction.other();
    }
    return io.github.closecall.CloseAction.stop();
  }
}
//// log/LOGCloseDispatcher.java
package log;

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
  private final LOG handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  LOGCloseDispatcher(LOG handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
    LOG handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> log.LOG.usual();
      default -> handler.other();
    }
    return CloseAction.stop();
  }
}
//// outer_OuterCloseDispatcher.java
import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link outer.Outer}.
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
final class outer_OuterCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(outer.Outer.class);

  /**
   * The object with the handlers.
   */
  private final outer.Outer handler;

  /**
   * Creates a dispatcher.
   *
   * @param handler the object with the handlers
   */
  outer_OuterCloseDispatcher(outer.Outer handler) {
    this.handler = Objects.requireNonNull(handler, "handler");
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
    outer.Outer handler = this.handler;
    switch (event.code()) {
      case 1000, 1001, 1006 -> outer.Outer.usual();
      default -> handler.other();
    }
    return CloseAction.stop();
  }
}
