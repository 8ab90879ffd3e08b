//// com/acme/CloseableBoundsCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.io.Closeable;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link CloseableBounds}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(U)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(U)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(U)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <U> as in {@link CloseableBounds}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class CloseableBoundsCloseDispatcher<U extends Runnable & Closeable> implements CloseDispatcher<U> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(CloseableBounds.class);

  /**
   * The object with the handlers.
   */
  private final CloseableBounds<U> closeableBounds;

  /**
   * Creates a dispatcher.
   *
   * @param closeableBounds the object with the handlers
   */
  CloseableBoundsCloseDispatcher(CloseableBounds<U> closeableBounds) {
    this.closeableBounds = Objects.requireNonNull(closeableBounds, "closeableBounds");
  }

  @Override
  public CloseAction dispatch(U session, CloseEvent event) {
    LOG.closed(event);
    CloseableBounds<U> closeableBounds = this.closeableBounds;
    switch (event.code()) {
      case 1000, 1001, 1006 -> closeableBounds.usual(session);
      default -> closeableBounds.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/CloseableBounds_InterruptibleCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link CloseableBounds.Interruptible}.
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
 * @param <T> as in {@link CloseableBounds.Interruptible}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("try")
final class CloseableBounds_InterruptibleCloseDispatcher<T extends Runnable & AutoCloseable> implements CloseDispatcher<T> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(CloseableBounds.Interruptible.class);

  /**
   * The object with the handlers.
   */
  private final CloseableBounds.Interruptible<T> interruptible;

  /**
   * Creates a dispatcher.
   *
   * @param interruptible the object with the handlers
   */
  CloseableBounds_InterruptibleCloseDispatcher(CloseableBounds.Interruptible<T> interruptible) {
    this.interruptible = Objects.requireNonNull(interruptible, "interruptible");
  }

  @Override
  public CloseAction dispatch(T session, CloseEvent event) {
    LOG.closed(event);
    CloseableBounds.Interruptible<T> interruptible = this.interruptible;
    switch (event.code()) {
      case 1000, 1001, 1006 -> interruptible.usual(session);
      default -> interruptible.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/OldBoundCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link OldBound}.
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
 * @param <T> as in {@link OldBound}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("deprecation")
final class OldBoundCloseDispatcher<T extends List<Old>> implements CloseDispatcher<T> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(OldBound.class);

  /**
   * The object with the handlers.
   */
  private final OldBound<T> oldBound;

  /**
   * Creates a dispatcher.
   *
   * @param oldBound the object with the handlers
   */
  OldBoundCloseDispatcher(OldBound<T> oldBound) {
    this.oldBound = Objects.requireNonNull(oldBound, "oldBound");
  }

  @Override
  public CloseAction dispatch(T session, CloseEvent event) {
    LOG.closed(event);
    OldBound<T> oldBound = this.oldBound;
    switch (event.code()) {
      case 1000, 1001, 1006 -> oldBound.usual(session);
      default -> oldBound.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/OlderBoundCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link OlderBound}.
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
 *
 * @param <T> as in {@link OlderBound}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("removal")
final class OlderBoundCloseDispatcher<T extends Older> implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(OlderBound.class);

  /**
   * The object with the handlers.
   */
  private final OlderBound<T> olderBound;

  /**
   * Creates a dispatcher.
   *
   * @param olderBound the object with the handlers
   */
  OlderBoundCloseDispatcher(OlderBound<T> olderBound) {
    this.olderBound = Objects.requireNonNull(olderBound, "olderBound");
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
    OlderBound<T> olderBound = this.olderBound;
    switch (event.code()) {
      case 1000, 1001, 1006 -> olderBound.usual();
      default -> olderBound.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/RawBoundCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link RawBound}.
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
 * @param <T> as in {@link RawBound}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("rawtypes")
final class RawBoundCloseDispatcher<T extends Comparable> implements CloseDispatcher<T> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(RawBound.class);

  /**
   * The object with the handlers.
   */
  private final RawBound<T> rawBound;

  /**
   * Creates a dispatcher.
   *
   * @param rawBound the object with the handlers
   */
  RawBoundCloseDispatcher(RawBound<T> rawBound) {
    this.rawBound = Objects.requireNonNull(rawBound, "rawBound");
  }

  @Override
  public CloseAction dispatch(T session, CloseEvent event) {
    LOG.closed(event);
    RawBound<T> rawBound = this.rawBound;
    switch (event.code()) {
      case 1000, 1001, 1006 -> rawBound.usual(session);
      default -> rawBound.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/WildcardsCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Wildcards}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;List&lt;? extends Old&gt;, List&lt;? super Comparable[]&gt;&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;List&lt;? extends Old&gt;, List&lt;? super Comparable[]&gt;&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;List&lt;? extends Old&gt;, List&lt;? super Comparable[]&gt;&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings({"deprecation", "rawtypes"})
final class WildcardsCloseDispatcher implements CloseDispatcher<Map<List<? extends Old>, List<? super Comparable[]>>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Wildcards.class);

  /**
   * The object with the handlers.
   */
  private final Wildcards wildcards;

  /**
   * Creates a dispatcher.
   *
   * @param wildcards the object with the handlers
   */
  WildcardsCloseDispatcher(Wildcards wildcards) {
    this.wildcards = Objects.requireNonNull(wildcards, "wildcards");
  }

  @Override
  public CloseAction dispatch(Map<List<? extends Old>, List<? super Comparable[]>> session,
      CloseEvent event) {
    LOG.closed(event);
    Wildcards wildcards = this.wildcards;
    switch (event.code()) {
      case 1000, 1001, 1006 -> wildcards.usual(session);
      default -> wildcards.other();
    }
    return CloseAction.stop();
  }
}
