//// com/acme/Chats_ArgumentCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Argument}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(List&lt;String&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(List&lt;String&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(List&lt;String&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>various(List&lt;String&gt;)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_ArgumentCloseDispatcher implements CloseDispatcher<List<@Nullable String>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Argument.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Argument argument;

  /**
   * Creates a dispatcher.
   *
   * @param argument the object with the handlers
   */
  Chats_ArgumentCloseDispatcher(Chats.Argument argument) {
    this.argument = Objects.requireNonNull(argument, "argument");
  }

  @Override
  public CloseAction dispatch(List<@Nullable String> session, CloseEvent event) {
    LOG.closed(event);
    Chats.Argument argument = this.argument;
    switch (event.code()) {
      case 1000, 1001, 1006 -> argument.usual(session);
      default -> argument.various(session);
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_ArraysCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.NonNull;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Arrays}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(List&lt;String[][]&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(List&lt;String[][]&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(List&lt;String[][]&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_ArraysCloseDispatcher implements CloseDispatcher<List<@Near String @Nullable [] @NonNull []>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Arrays.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Arrays arrays;

  /**
   * Creates a dispatcher.
   *
   * @param arrays the object with the handlers
   */
  Chats_ArraysCloseDispatcher(Chats.Arrays arrays) {
    this.arrays = Objects.requireNonNull(arrays, "arrays");
  }

  @Override
  public CloseAction dispatch(List<@Near String @Nullable [] @NonNull []> session,
      CloseEvent event) {
    LOG.closed(event);
    Chats.Arrays arrays = this.arrays;
    switch (event.code()) {
      case 1000, 1001, 1006 -> arrays.usual(session);
      default -> arrays.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_BoundCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Bound}.
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
 * @param <T> as in {@link Chats.Bound}
 * @param <U> as in {@link Chats.Bound}
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_BoundCloseDispatcher<T extends @Nullable Object, U extends List<@Nullable String>> implements CloseDispatcher<@Nullable T> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Bound.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Bound<T, U> bound;

  /**
   * Creates a dispatcher.
   *
   * @param bound the object with the handlers
   */
  Chats_BoundCloseDispatcher(Chats.Bound<T, U> bound) {
    this.bound = Objects.requireNonNull(bound, "bound");
  }

  @Override
  public CloseAction dispatch(@Nullable T session, CloseEvent event) {
    LOG.closed(event);
    Chats.Bound<T, U> bound = this.bound;
    switch (event.code()) {
      case 1000, 1001, 1006 -> bound.usual(session);
      default -> bound.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_InnerCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.NonNull;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Inner}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Outer&lt;String&gt;.Inner&lt;Integer&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Outer&lt;String&gt;.Inner&lt;Integer&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Outer&lt;String&gt;.Inner&lt;Integer&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_InnerCloseDispatcher implements CloseDispatcher<Outer<@Nullable String>. @Near Inner<@NonNull Integer>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Inner.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Inner inner;

  /**
   * Creates a dispatcher.
   *
   * @param inner the object with the handlers
   */
  Chats_InnerCloseDispatcher(Chats.Inner inner) {
    this.inner = Objects.requireNonNull(inner, "inner");
  }

  @Override
  public CloseAction dispatch(Outer<@Nullable String>. @Near Inner<@NonNull Integer> session,
      CloseEvent event) {
    LOG.closed(event);
    Chats.Inner inner = this.inner;
    switch (event.code()) {
      case 1000, 1001, 1006 -> inner.usual(session);
      default -> inner.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_ItselfCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.net.http.WebSocket;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Itself}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(WebSocket)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(WebSocket)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(WebSocket)<td>WARNING<td>stops
 * <tr><td>any other<td><td>various(WebSocket)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_ItselfCloseDispatcher implements CloseDispatcher<@Nullable WebSocket> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Itself.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Itself itself;

  /**
   * Creates a dispatcher.
   *
   * @param itself the object with the handlers
   */
  Chats_ItselfCloseDispatcher(Chats.Itself itself) {
    this.itself = Objects.requireNonNull(itself, "itself");
  }

  @Override
  public CloseAction dispatch(@Nullable WebSocket session, CloseEvent event) {
    LOG.closed(event);
    Chats.Itself itself = this.itself;
    switch (event.code()) {
      case 1000, 1001, 1006 -> itself.usual(session);
      default -> itself.various(session);
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_LeftOutCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls the close handlers of {@link Chats.LeftOut}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;String, String&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;String, String&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;String, String&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_LeftOutCloseDispatcher implements CloseDispatcher<Map<String, String>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.LeftOut.class);

  /**
   * The object with the handlers.
   */
  private final Chats.LeftOut leftOut;

  /**
   * Creates a dispatcher.
   *
   * @param leftOut the object with the handlers
   */
  Chats_LeftOutCloseDispatcher(Chats.LeftOut leftOut) {
    this.leftOut = Objects.requireNonNull(leftOut, "leftOut");
  }

  @Override
  public CloseAction dispatch(Map<String, String> session, CloseEvent event) {
    LOG.closed(event);
    Chats.LeftOut leftOut = this.leftOut;
    switch (event.code()) {
      case 1000, 1001, 1006 -> leftOut.usual(session);
      default -> leftOut.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_NestedCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Nested}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Outer.Nested&lt;Outer.Nested&lt;String&gt;&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Outer.Nested&lt;Outer.Nested&lt;String&gt;&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Outer.Nested&lt;Outer.Nested&lt;String&gt;&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_NestedCloseDispatcher implements CloseDispatcher<Outer. @Nullable Nested<Outer. @Nullable Nested<String>>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Nested.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Nested nested;

  /**
   * Creates a dispatcher.
   *
   * @param nested the object with the handlers
   */
  Chats_NestedCloseDispatcher(Chats.Nested nested) {
    this.nested = Objects.requireNonNull(nested, "nested");
  }

  @Override
  public CloseAction dispatch(Outer. @Nullable Nested<Outer. @Nullable Nested<String>> session,
      CloseEvent event) {
    LOG.closed(event);
    Chats.Nested nested = this.nested;
    switch (event.code()) {
      case 1000, 1001, 1006 -> nested.usual(session);
      default -> nested.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_PlainCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Plain}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Outer&lt;String&gt;.Plain)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Outer&lt;String&gt;.Plain)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Outer&lt;String&gt;.Plain)<td>WARNING<td>stops
 * <tr><td>any other<td><td>other()<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_PlainCloseDispatcher implements CloseDispatcher<Outer<@Nullable String>.Plain> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Plain.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Plain plain;

  /**
   * Creates a dispatcher.
   *
   * @param plain the object with the handlers
   */
  Chats_PlainCloseDispatcher(Chats.Plain plain) {
    this.plain = Objects.requireNonNull(plain, "plain");
  }

  @Override
  public CloseAction dispatch(Outer<@Nullable String>.Plain session, CloseEvent event) {
    LOG.closed(event);
    Chats.Plain plain = this.plain;
    switch (event.code()) {
      case 1000, 1001, 1006 -> plain.usual(session);
      default -> plain.other();
    }
    return CloseAction.stop();
  }
}
//// com/acme/Chats_WildcardsCloseDispatcher.java
package com.acme;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.CloseLog;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.nullness.NonNull;
import org.nullness.Nullable;

/**
 * Calls the close handlers of {@link Chats.Wildcards}.
 *
 * <table class="striped">
 * <caption>What happens after each close code</caption>
 * <thead><tr><th>Code<th>Name<th>Handler<th>Logged as<th>Then</thead>
 * <tbody>
 * <tr><td>1000<td>Normal Closure<td>usual(Map&lt;? extends CharSequence, ? super String&gt;)<td>DEBUG<td>stops
 * <tr><td>1001<td>Going Away<td>usual(Map&lt;? extends CharSequence, ? super String&gt;)<td>INFO<td>stops
 * <tr><td>1006<td>Abnormal Closure<td>usual(Map&lt;? extends CharSequence, ? super String&gt;)<td>WARNING<td>stops
 * <tr><td>any other<td><td>various(Map&lt;? extends CharSequence, ? super String&gt;)<td>by code<td>stops
 * </tbody></table>
 *
 * <p>Written by CloseCall for every build; do not edit.
 */
@Generated("io.github.closecall.processor.CloseCallProcessor")
final class Chats_WildcardsCloseDispatcher implements CloseDispatcher<Map<? extends @Nullable CharSequence, ? super @NonNull String>> {
  /**
   * Logs closures under the name of the handler class.
   */
  private static final CloseLog LOG = CloseLog.of(Chats.Wildcards.class);

  /**
   * The object with the handlers.
   */
  private final Chats.Wildcards wildcards;

  /**
   * Creates a dispatcher.
   *
   * @param wildcards the object with the handlers
   */
  Chats_WildcardsCloseDispatcher(Chats.Wildcards wildcards) {
    this.wildcards = Objects.requireNonNull(wildcards, "wildcards");
  }

  @Override
  public CloseAction dispatch(
      Map<? extends @Nullable CharSequence, ? super @NonNull String> session, CloseEvent event) {
    LOG.closed(event);
    Chats.Wildcards wildcards = this.wildcards;
    switch (event.code()) {
      case 1000, 1001, 1006 -> wildcards.usual(session);
      default -> wildcards.various(session);
    }
    return CloseAction.stop();
  }
}
