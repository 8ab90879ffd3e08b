//// com/acme/ChatCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chat}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Connections.Connection)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Connections.Connection)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Connections.Connection)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings("rawtypes")
final class ChatCloseDispatcher implements CloseDispatcher<Connections.Connection> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chat.class);

  /**
   * The object with the handlers.
   */
  private final Chat chat;

  /**
   * Creates a dispatcher.
   *
   * @param chat the object with the handlers
   */
  ChatCloseDispatcher(Chat chat) {
    this.chat = Objects.requireNonNull(chat, "chat");
  }

  @Override
  public CloseAction dispatch(Connections.Connection session, CloseEvent event) {
    LOG.closed(event);
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000, 1001, 1006 -> chat.usual(session);
      default -> chat.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/RawBaseCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link RawBase}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual()<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual()<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>Base.lost(List&lt;String&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@SuppressWarnings({"rawtypes", "unchecked"})
final class RawBaseCloseDispatcher implements CloseDispatcher<List> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(RawBase.class);

  /**
   * The object with the handlers.
   */
  private final RawBase rawBase;

  /**
   * Creates a dispatcher.
   *
   * @param rawBase the object with the handlers
   */
  RawBaseCloseDispatcher(RawBase rawBase) {
    this.rawBase = Objects.requireNonNull(rawBase, "rawBase");
  }

  @Override
  public CloseAction dispatch(List session, CloseEvent event) {
    LOG.closed(event);
    RawBase rawBase = this.rawBase;
    switch (event.code()) {
      case 1000, 1001 -> rawBase.usual();
      case 1006 -> rawBase.lost(session);
      default -> rawBase.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/RoomCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Room}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Connections&lt;String&gt;.Connection)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Connections&lt;String&gt;.Connection)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Connections&lt;String&gt;.Connection)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class RoomCloseDispatcher implements CloseDispatcher<Connections<String>.Connection> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Room.class);

  /**
   * The object with the handlers.
   */
  private final Room room;

  /**
   * Creates a dispatcher.
   *
   * @param room the object with the handlers
   */
  RoomCloseDispatcher(Room room) {
    this.room = Objects.requireNonNull(room, "room");
  }

  @Override
  public CloseAction dispatch(Connections<String>.Connection session, CloseEvent event) {
    LOG.closed(event);
    Room room = this.room;
    switch (event.code()) {
      case 1000, 1001, 1006 -> room.usual(session);
      default -> room.other();
    }
    return CloseAction.stop();
  }
}
