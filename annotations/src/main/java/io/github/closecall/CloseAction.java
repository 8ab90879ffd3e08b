package io.github.closecall;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do after a connection ended: stop or reconnect, and optionally show the user a message. Immutable.
 *
 * <p>Two actions are equal when their policies and messages are.
 */
public final class CloseAction {

    private static final CloseAction STOP = new CloseAction(null, null, null);

    private final @Nullable ReconnectPolicy policy;

    /** How long the server asked to wait; applies to the next attempt only. */
    private final @Nullable Duration retryAfter;

    private final @Nullable String userMessage;

    private CloseAction(@Nullable ReconnectPolicy policy, @Nullable Duration retryAfter, @Nullable String userMessage) {
        this.policy = policy;
        this.retryAfter = retryAfter;
        this.userMessage = userMessage;
    }

    /**
     * Returns the action that does not reconnect.
     *
     * @return the action, without a user message
     */
    public static CloseAction stop() {
        return STOP;
    }

    /**
     * Returns the action that reconnects.
     *
     * @param policy when to try and how often
     * @return the action, without a user message
     * @throws NullPointerException if {@code policy} is null
     */
    public static CloseAction reconnect(ReconnectPolicy policy) {
        return new CloseAction(Objects.requireNonNull(policy, "policy"), null, null);
    }

    /**
     * Returns this action with a text for the end user. Do not pass the close reason: RFC 6455 section 5.5.1 says that
     * a client must not show it to end users.
     *
     * @param message the application's own text
     * @return the action with {@code message} in place of any earlier one
     * @throws NullPointerException if {@code message} is null
     */
    public CloseAction withUserMessage(String message) {
        return new CloseAction(policy, retryAfter, Objects.requireNonNull(message, "message"));
    }

    /**
     * Returns this action adjusted to how the connection ended:
     *
     * <ul>
     *   <li>if reconnecting is {@linkplain CloseCodes#isFutile(int) futile} after the code, or the server refused the
     *       handshake in a way that is not {@linkplain HandshakeRefusedException#isTransient() transient}:
     *       {@link #stop()}
     *   <li>if the server refused the handshake with a Retry-After: no attempt before that time, which is capped at a
     *       day; the random delay is added to it
     *   <li>otherwise: this action
     * </ul>
     *
     * <p>The user message is kept in each case. Generated code calls this method for 1006 (Abnormal Closure) and for
     * the catch-all.
     *
     * @param event the end of the connection
     * @return this action, or one that waits longer or stops
     * @throws NullPointerException if {@code event} is null
     */
    public CloseAction given(CloseEvent event) {
        Objects.requireNonNull(event, "event");
        if (policy == null) {
            return this;
        }
        Optional<HandshakeRefusedException> refusal = event.refusal();
        if (CloseCodes.isFutile(event.code())
                || (refusal.isPresent() && !refusal.get().isTransient())) {
            return new CloseAction(null, null, userMessage);
        }
        return refusal.flatMap(HandshakeRefusedException::retryAfter)
                .map(wait -> new CloseAction(policy, wait, userMessage))
                .orElse(this);
    }

    /**
     * When to reconnect and how often.
     *
     * @return the policy, empty if the program is to stop
     */
    public Optional<ReconnectPolicy> reconnectPolicy() {
        return retryAfter == null ? policy() : policy().map(asked -> asked.notBefore(retryAfter));
    }

    /** The policy without the wait that the server asked for. */
    Optional<ReconnectPolicy> policy() {
        return Optional.ofNullable(policy);
    }

    /**
     * The text to show to the end user.
     *
     * @return the text, empty if there is nothing to say
     */
    public Optional<String> userMessage() {
        return Optional.ofNullable(userMessage);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CloseAction that
                && reconnectPolicy().equals(that.reconnectPolicy())
                && Objects.equals(userMessage, that.userMessage);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reconnectPolicy(), userMessage);
    }

    @Override
    public String toString() {
        String next = reconnectPolicy().map(asked -> "reconnect " + asked).orElse("stop");
        return userMessage == null ? next : next + ", tell the user \"" + userMessage + "\"";
    }
}
