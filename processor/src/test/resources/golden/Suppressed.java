//// com/acme/Outer_InnerCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Outer.Inner}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1002<td>Protocol error<td>odd()<td>ERROR<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1004<td>Reserved<td>odd()<td>ERROR<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>1006<td>Abnormal Closure<td>usual()<td>WARNING<td>stops
 * <tr><td>1014<td>Bad Gateway<td>quick()<td>WARNING<td>reconnects after 0-100 ms, growing to 5 min
 * <tr><td>1016<td>Unassigned<td>odd()<td>ERROR<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>2999<td>Unassigned<td>odd()<td>ERROR<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>any other<td><td>none<td>WARNING<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Outer_InnerCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Outer.Inner.class);

  /**
   * What follows 1002 (Protocol error), 1004 (Reserved), 1016 (Unassigned), 2999 (Unassigned).
   */
  private static final CloseAction AFTER_1002 = CloseAction.reconnect(ReconnectPolicy.forCode(1002));

  /**
   * What follows 1014 (Bad Gateway).
   */
  private static final CloseAction AFTER_1014 = CloseAction.reconnect(ReconnectPolicy.forCode(1014).withFirstDelayMillis(100L));

  /**
   * The object with the handlers.
   */
  private final Outer.Inner inner;

  /**
   * Creates a dispatcher.
   *
   * @param inner the object with the handlers
   */
  Outer_InnerCloseDispatcher(Outer.Inner inner) {
    this.inner = Objects.requireNonNull(inner, "inner");
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
    Outer.Inner inner = this.inner;
    switch (event.code()) {
      case 1000, 1001, 1006 -> inner.usual();
      case 1002, 1004, 1016, 2999 -> inner.odd();
      case 1014 -> inner.quick();
      default -> LOG.unhandled(event);
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    return switch (event.code()) {
      case 1002, 1004, 1016, 2999 -> AFTER_1002;
      case 1014 -> AFTER_1014;
      default -> CloseAction.stop();
    };
  }
}
