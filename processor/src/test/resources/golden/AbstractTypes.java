//// com/acme/BaseCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Base}.
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
final class BaseCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Base.class);

  /**
   * The object with the handlers.
   */
  private final Base base;

  /**
   * Creates a dispatcher.
   *
   * @param base the object with the handlers
   */
  BaseCloseDispatcher(Base base) {
    this.base = Objects.requireNonNull(base, "base");
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
    Base base = this.base;
    switch (event.code()) {
      case 1000, 1001, 1006 -> base.usual();
      default -> base.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/ContractCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Contract}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>4000<td>Private Use<td>helped()<td>DEBUG<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class ContractCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Contract.class);

  /**
   * The object with the handlers.
   */
  private final Contract contract;

  /**
   * Creates a dispatcher.
   *
   * @param contract the object with the handlers
   */
  public ContractCloseDispatcher(Contract contract) {
    this.contract = Objects.requireNonNull(contract, "contract");
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
    Contract contract = this.contract;
    switch (event.code()) {
      case 1000, 1001, 1006 -> contract.usual();
      case 4000 -> Contract.helped();
      default -> contract.other();
    }
    return CloseAction.stop();
  }
}
