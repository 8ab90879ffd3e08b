//// com/acme/FeedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import io.github.closecall.ReconnectPolicy;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Feed}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>4000-4499<td>Private Use<td>low()<td>DEBUG<td>reconnects after 0-5 s, growing to 5 min
 * <tr><td>4500-4999<td>Private Use<td>high()<td>DEBUG<td>what it returns
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class FeedCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Feed.class);

  /**
   * What follows the codes from 4000 to 4499.
   */
  private static final CloseAction AFTER_4000_TO_4499 = CloseAction.reconnect(ReconnectPolicy.forCode(4000));

  /**
   * The object with the handlers.
   */
  private final Feed feed;

  /**
   * Creates a dispatcher.
   *
   * @param feed the object with the handlers
   */
  FeedCloseDispatcher(Feed feed) {
    this.feed = Objects.requireNonNull(feed, "feed");
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
    Feed feed = this.feed;
    if (event.code() >= 4000 && event.code() <= 4499) {
      feed.low();
    } else if (event.code() >= 4500 && event.code() <= 4999) {
      return Objects.requireNonNull(feed.high(), "Feed.high() returned null");
    } else {
      feed.other();
    }
    return after(event);
  }

  @Override
  public CloseAction after(CloseEvent event) {
    if (event.code() >= 4000 && event.code() <= 4499) {
      return AFTER_4000_TO_4499;
    } else {
      return CloseAction.stop();
    }
  }
}
//// com/acme/NothingCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Nothing}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>any other<td><td>none<td>WARNING<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class NothingCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Nothing.class);

  /**
   * Creates a dispatcher.
   *
   * @param nothing the object with the handlers
   */
  NothingCloseDispatcher(Nothing nothing) {
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
    LOG.unhandled(event);
    return CloseAction.stop();
  }
}
//// com/acme/SinkCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Sink}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>4000-4499<td>Private Use<td>low()<td>DEBUG<td>stops
 * <tr><td>any other<td><td>none<td>WARNING<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class SinkCloseDispatcher implements CloseDispatcher<Object> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Sink.class);

  /**
   * The object with the handlers.
   */
  private final Sink sink;

  /**
   * Creates a dispatcher.
   *
   * @param sink the object with the handlers
   */
  SinkCloseDispatcher(Sink sink) {
    this.sink = Objects.requireNonNull(sink, "sink");
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
    Sink sink = this.sink;
    if (event.code() >= 4000 && event.code() <= 4499) {
      sink.low();
    } else {
      LOG.unhandled(event);
    }
    return CloseAction.stop();
  }
}
