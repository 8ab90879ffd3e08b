//// com/acme/FeedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Feed}.
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
   * The same without a session, which no handler takes, for a closure of which only this is known.
   *
   * @param code the close code
   * @param reason the close reason
   * @return what to do next
   */
  public CloseAction dispatch(int code, String reason) {
    return dispatch(CloseEvent.of(code, reason));
  }

  /**
   * The same without a session, which no handler takes.
   *
   * @param event the end of the connection
   * @return what to do next
   */
  public CloseAction dispatch(CloseEvent event) {
    LOG.closed(event);
    Feed feed = this.feed;
    switch (event.code()) {
      case 1000, 1001, 1006, 1008, 1011, 1012, 1013 -> feed.usual();
      case 4100 -> feed.high();
      default -> {
        if (event.code() >= 3000 && event.code() <= 3999) {
          feed.library();
        } else if (event.code() >= 4000 && event.code() <= 4499) {
          feed.low();
        } else if (event.code() >= 4500 && event.code() <= 4999) {
          feed.high();
        } else {
          LOG.unhandled(event);
        }
      }
    }
    return CloseAction.stop();
  }
}
