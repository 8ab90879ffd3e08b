//// com/acme/AbstractStrangersCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link AbstractStrangers}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>shared()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>away()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>shared()<td>WARNING<td>stops
 * <tr><td>any other<td><td>rest()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class AbstractStrangersCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(AbstractStrangers.class);

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.stop().withUserMessage("Lost.");

  /**
   * The object with the handlers.
   */
  private final AbstractStrangers abstractStrangers;

  /**
   * Creates a dispatcher.
   *
   * @param abstractStrangers the object with the handlers
   */
  AbstractStrangersCloseDispatcher(AbstractStrangers abstractStrangers) {
    this.abstractStrangers = Objects.requireNonNull(abstractStrangers, "abstractStrangers");
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
    AbstractStrangers abstractStrangers = this.abstractStrangers;
    switch (event.code()) {
      case 1000, 1006 -> abstractStrangers.shared();
      case 1001 -> abstractStrangers.away();
      default -> abstractStrangers.rest();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006;
      default -> CloseAction.stop();
    };
  }
}
//// com/acme/HeirCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Heir}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>done()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>shared()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>shared()<td>WARNING<td>stops
 * <tr><td>any other<td><td>rest()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class HeirCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Heir.class);

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.stop().withUserMessage("Lost.");

  /**
   * The object with the handlers.
   */
  private final Heir heir;

  /**
   * Creates a dispatcher.
   *
   * @param heir the object with the handlers
   */
  HeirCloseDispatcher(Heir heir) {
    this.heir = Objects.requireNonNull(heir, "heir");
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
    Heir heir = this.heir;
    switch (event.code()) {
      case 1000 -> heir.done();
      case 1001, 1006 -> heir.shared();
      default -> heir.rest();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006;
      default -> CloseAction.stop();
    };
  }
}
//// com/acme/LeftFirstCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link LeftFirst}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>Left.shared()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class LeftFirstCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(LeftFirst.class);

  /**
   * The object with the handlers.
   */
  private final LeftFirst leftFirst;

  /**
   * Creates a dispatcher.
   *
   * @param leftFirst the object with the handlers
   */
  LeftFirstCloseDispatcher(LeftFirst leftFirst) {
    this.leftFirst = Objects.requireNonNull(leftFirst, "leftFirst");
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
    LeftFirst leftFirst = this.leftFirst;
    switch (event.code()) {
      case 1000, 1006 -> leftFirst.usual();
      case 1001 -> leftFirst.shared();
      default -> leftFirst.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/RightFirstCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link RightFirst}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>Left.shared()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class RightFirstCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(RightFirst.class);

  /**
   * The object with the handlers.
   */
  private final RightFirst rightFirst;

  /**
   * Creates a dispatcher.
   *
   * @param rightFirst the object with the handlers
   */
  RightFirstCloseDispatcher(RightFirst rightFirst) {
    this.rightFirst = Objects.requireNonNull(rightFirst, "rightFirst");
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
    RightFirst rightFirst = this.rightFirst;
    switch (event.code()) {
      case 1000, 1006 -> rightFirst.usual();
      case 1001 -> rightFirst.shared();
      default -> rightFirst.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/StrangersCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Strangers}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>shared()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>away()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>shared()<td>WARNING<td>stops
 * <tr><td>any other<td><td>rest()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class StrangersCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Strangers.class);

  /**
   * What follows 1006 (Abnormal Closure).
   */
  private static final CloseAction AFTER_1006 = CloseAction.stop().withUserMessage("Lost.");

  /**
   * The object with the handlers.
   */
  private final Strangers strangers;

  /**
   * Creates a dispatcher.
   *
   * @param strangers the object with the handlers
   */
  StrangersCloseDispatcher(Strangers strangers) {
    this.strangers = Objects.requireNonNull(strangers, "strangers");
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
    Strangers strangers = this.strangers;
    switch (event.code()) {
      case 1000, 1006 -> strangers.shared();
      case 1001 -> strangers.away();
      default -> strangers.rest();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1006 -> AFTER_1006;
      default -> CloseAction.stop();
    };
  }
}
