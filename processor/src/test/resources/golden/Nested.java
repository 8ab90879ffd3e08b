//// com/acme/Outer_BoundCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Outer.Bound}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(T)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(T)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(T)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <T> as in {@link Outer.Bound}
 * @param <U> as in {@link Outer.Bound}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class Outer_BoundCloseDispatcher<T, U extends Comparable<? super U>> implements CloseDispatcher<T> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Outer.Bound.class);

  /**
   * The object with the handlers.
   */
  private final Outer<T>.Bound<U> bound;

  /**
   * Creates a dispatcher.
   *
   * @param bound the object with the handlers
   */
  public Outer_BoundCloseDispatcher(Outer<T>.Bound<U> bound) {
    this.bound = Objects.requireNonNull(bound, "bound");
  }

  @Override
  public CloseAction dispatch(T session, CloseEvent event) {
    LOG.closed(event);
    Outer<T>.Bound<U> bound = this.bound;
    switch (event.code()) {
      case 1000, 1001, 1006 -> bound.usual(session);
      default -> bound.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Outer_Contract_MemberCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Outer.Contract.Member}.
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
public final class Outer_Contract_MemberCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Outer.Contract.Member.class);

  /**
   * The object with the handlers.
   */
  private final Outer.Contract.Member member;

  /**
   * Creates a dispatcher.
   *
   * @param member the object with the handlers
   */
  public Outer_Contract_MemberCloseDispatcher(Outer.Contract.Member member) {
    this.member = Objects.requireNonNull(member, "member");
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
    Outer.Contract.Member member = this.member;
    switch (event.code()) {
      case 1000, 1001, 1006 -> member.usual();
      default -> member.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Outer_GuardedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Outer.Guarded}.
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
final class Outer_GuardedCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Outer.Guarded.class);

  /**
   * The object with the handlers.
   */
  private final Outer.Guarded guarded;

  /**
   * Creates a dispatcher.
   *
   * @param guarded the object with the handlers
   */
  Outer_GuardedCloseDispatcher(Outer.Guarded guarded) {
    this.guarded = Objects.requireNonNull(guarded, "guarded");
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
    Outer.Guarded guarded = this.guarded;
    switch (event.code()) {
      case 1000, 1001, 1006 -> guarded.usual();
      default -> guarded.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Outer_Inner_DeepestCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Outer.Inner.Deepest}.
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
public final class Outer_Inner_DeepestCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Outer.Inner.Deepest.class);

  /**
   * The object with the handlers.
   */
  private final Outer.Inner.Deepest deepest;

  /**
   * Creates a dispatcher.
   *
   * @param deepest the object with the handlers
   */
  public Outer_Inner_DeepestCloseDispatcher(Outer.Inner.Deepest deepest) {
    this.deepest = Objects.requireNonNull(deepest, "deepest");
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
    Outer.Inner.Deepest deepest = this.deepest;
    switch (event.code()) {
      case 1000, 1001, 1006 -> deepest.usual();
      default -> deepest.other();
    }
    return CloseAction.stop();
  }
}
