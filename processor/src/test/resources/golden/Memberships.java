//// com/acme/MethodOfPackageCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link MethodOfPackage}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>Reconnecting.lost()<td>WARNING<td>what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class MethodOfPackageCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(MethodOfPackage.class);

  /**
   * The object with the handlers.
   */
  private final MethodOfPackage methodOfPackage;

  /**
   * Creates a dispatcher.
   *
   * @param methodOfPackage the object with the handlers
   */
  MethodOfPackageCloseDispatcher(MethodOfPackage methodOfPackage) {
    this.methodOfPackage = Objects.requireNonNull(methodOfPackage, "methodOfPackage");
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
    MethodOfPackage methodOfPackage = this.methodOfPackage;
    switch (event.code()) {
      case 1000, 1001 -> methodOfPackage.usual();
      case 1006 -> {
        return Objects.requireNonNull(methodOfPackage.lost(), "Reconnecting.lost() returned null");
      }
      default -> methodOfPackage.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/PrivateMethodCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link PrivateMethod}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>Reconnecting.lost()<td>WARNING<td>what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class PrivateMethodCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(PrivateMethod.class);

  /**
   * The object with the handlers.
   */
  private final PrivateMethod privateMethod;

  /**
   * Creates a dispatcher.
   *
   * @param privateMethod the object with the handlers
   */
  PrivateMethodCloseDispatcher(PrivateMethod privateMethod) {
    this.privateMethod = Objects.requireNonNull(privateMethod, "privateMethod");
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
    PrivateMethod privateMethod = this.privateMethod;
    switch (event.code()) {
      case 1000, 1001 -> privateMethod.usual();
      case 1006 -> {
        return Objects.requireNonNull(privateMethod.lost(), "Reconnecting.lost() returned null");
      }
      default -> privateMethod.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/StaticMethodCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link StaticMethod}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>Reconnecting.lost()<td>WARNING<td>what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class StaticMethodCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(StaticMethod.class);

  /**
   * The object with the handlers.
   */
  private final StaticMethod staticMethod;

  /**
   * Creates a dispatcher.
   *
   * @param staticMethod the object with the handlers
   */
  StaticMethodCloseDispatcher(StaticMethod staticMethod) {
    this.staticMethod = Objects.requireNonNull(staticMethod, "staticMethod");
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
    StaticMethod staticMethod = this.staticMethod;
    switch (event.code()) {
      case 1000, 1001 -> staticMethod.usual();
      case 1006 -> {
        return Objects.requireNonNull(staticMethod.lost(), "Reconnecting.lost() returned null");
      }
      default -> staticMethod.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/ThroughAnotherPackageCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link ThroughAnotherPackage}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>lost()<td>WARNING<td>stops
 * <tr><td>1012<td>Service Restart<td>restarted()<td>INFO<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ThroughAnotherPackageCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(ThroughAnotherPackage.class);

  /**
   * The object with the handlers.
   */
  private final ThroughAnotherPackage throughAnotherPackage;

  /**
   * Creates a dispatcher.
   *
   * @param throughAnotherPackage the object with the handlers
   */
  ThroughAnotherPackageCloseDispatcher(ThroughAnotherPackage throughAnotherPackage) {
    this.throughAnotherPackage = Objects.requireNonNull(throughAnotherPackage, "throughAnotherPackage");
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
    ThroughAnotherPackage throughAnotherPackage = this.throughAnotherPackage;
    switch (event.code()) {
      case 1000, 1001 -> throughAnotherPackage.usual();
      case 1006 -> throughAnotherPackage.lost();
      case 1012 -> throughAnotherPackage.restarted();
      default -> throughAnotherPackage.other();
    }
    return CloseAction.stop();
  }
}
//// com/base/ByWayOfPublicMethodsCloseDispatcher.java
package com.base;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link ByWayOfPublicMethods}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>lost()<td>WARNING<td>stops
 * <tr><td>1012<td>Service Restart<td>Third.restarted()<td>INFO<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class ByWayOfPublicMethodsCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(ByWayOfPublicMethods.class);

  /**
   * The object with the handlers.
   */
  private final ByWayOfPublicMethods byWayOfPublicMethods;

  /**
   * Creates a dispatcher.
   *
   * @param byWayOfPublicMethods the object with the handlers
   */
  ByWayOfPublicMethodsCloseDispatcher(ByWayOfPublicMethods byWayOfPublicMethods) {
    this.byWayOfPublicMethods = Objects.requireNonNull(byWayOfPublicMethods, "byWayOfPublicMethods");
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
    ByWayOfPublicMethods byWayOfPublicMethods = this.byWayOfPublicMethods;
    switch (event.code()) {
      case 1000, 1001 -> byWayOfPublicMethods.usual();
      case 1006 -> byWayOfPublicMethods.lost();
      case 1012 -> byWayOfPublicMethods.restarted();
      default -> byWayOfPublicMethods.other();
    }
    return CloseAction.stop();
  }
}
