//// LobbyCloseDispatcher.java
import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Lobby}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(List&lt;Long&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(List&lt;Long&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(List&lt;Long&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other(List&lt;Long&gt;)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class LobbyCloseDispatcher implements CloseDispatcher<List<java.lang.Long>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Lobby.class);

  /**
   * The object with the handlers.
   */
  private final Lobby lobby;

  /**
   * Creates a dispatcher.
   *
   * @param lobby the object with the handlers
   */
  LobbyCloseDispatcher(Lobby lobby) {
    this.lobby = Objects.requireNonNull(lobby, "lobby");
  }

  @Override
  public CloseAction dispatch(List<java.lang.Long> session, CloseEvent event) {
    LOG.closed(event);
    Lobby lobby = this.lobby;
    switch (event.code()) {
      case 1000, 1001, 1006 -> lobby.usual(session);
      default -> lobby.other(session);
    }
    return CloseAction.stop();
  }
}
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
 * <tr><td>1000<td>Normal Closure<td>usual(String)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(String)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(String)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
@java.lang.SuppressWarnings("deprecation")
final class ChatCloseDispatcher implements CloseDispatcher<java.lang.Object> {
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

  @java.lang.Override
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
    Chat chat = this.chat;
    switch (event.code()) {
      case 1000, 1001, 1006 -> chat.usual(event.reason());
      default -> chat.other();
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
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Room}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;com.acme.String, ? super Integer[]&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;com.acme.String, ? super Integer[]&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;com.acme.String, ? super Integer[]&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 *
 * @param <T> as in {@link Room}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class RoomCloseDispatcher<T extends Comparable<java.lang.Integer>> implements CloseDispatcher<Map<String, ? super java.lang.Integer[]>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Room.class);

  /**
   * The object with the handlers.
   */
  private final Room<T> room;

  /**
   * Creates a dispatcher.
   *
   * @param room the object with the handlers
   */
  RoomCloseDispatcher(Room<T> room) {
    this.room = Objects.requireNonNull(room, "room");
  }

  @java.lang.Override
  public CloseAction dispatch(Map<String, ? super java.lang.Integer[]> session, CloseEvent event) {
    LOG.closed(event);
    Room<T> room = this.room;
    switch (event.code()) {
      case 1000, 1001, 1006 -> room.usual(session);
      default -> room.other();
    }
    return CloseAction.stop();
  }
}
