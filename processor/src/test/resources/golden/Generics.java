//// com/acme/ChatCloseDispatcher.java
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
 * Calls the close handlers of {@link Chat}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;A, B&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;A, B&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;A, B&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <A> as in {@link Chat}
 * @param <B> as in {@link Chat}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
public final class ChatCloseDispatcher<A extends Comparable<A> & Runnable, B extends List<? extends A>> implements CloseDispatcher<Map<A, B>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  /**
   * The object with the handlers.
   */
  private final Chat<A, B> chat;

  /**
   * Creates a dispatcher.
   *
   * @param chat the object with the handlers
   */
  public ChatCloseDispatcher(Chat<A, B> chat) {
    this.chat = Objects.requireNonNull(chat, "chat");
  }

  @Override
  public CloseAction dispatch(Map<A, B> session, CloseEvent event) {
    LOG.closed(event);
    Chat<A, B> chat = this.chat;
    switch (event.code()) {
      case 1000, 1001, 1006 -> chat.usual(session);
      default -> chat.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/RawCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Raw}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(List)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(List)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(List)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("rawtypes")
final class RawCloseDispatcher implements CloseDispatcher<List> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Raw.class);

  /**
   * The object with the handlers.
   */
  private final Raw raw;

  /**
   * Creates a dispatcher.
   *
   * @param raw the object with the handlers
   */
  RawCloseDispatcher(Raw raw) {
    this.raw = Objects.requireNonNull(raw, "raw");
  }

  @Override
  public CloseAction dispatch(List session, CloseEvent event) {
    LOG.closed(event);
    Raw raw = this.raw;
    switch (event.code()) {
      case 1000, 1001, 1006 -> raw.usual(session);
      default -> raw.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/WildCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Wild}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;?, ? super int[]&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;?, ? super int[]&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;?, ? super int[]&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other(Map&lt;?, ? super int[]&gt;)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class WildCloseDispatcher implements CloseDispatcher<Map<?, ? super int[]>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Wild.class);

  /**
   * The object with the handlers.
   */
  private final Wild wild;

  /**
   * Creates a dispatcher.
   *
   * @param wild the object with the handlers
   */
  WildCloseDispatcher(Wild wild) {
    this.wild = Objects.requireNonNull(wild, "wild");
  }

  @Override
  public CloseAction dispatch(Map<?, ? super int[]> session, CloseEvent event) {
    LOG.closed(event);
    Wild wild = this.wild;
    switch (event.code()) {
      case 1000, 1001, 1006 -> wild.usual(session);
      default -> wild.other(session);
    }
    return CloseAction.stop();
  }
}
