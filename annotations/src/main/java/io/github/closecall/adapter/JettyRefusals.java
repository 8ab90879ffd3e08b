package io.github.closecall.adapter;

import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Tells the statuses that a server answered from those that Jetty's client makes up. */
final class JettyRefusals {

    private JettyRefusals() {}

    /**
     * Returns the refusal, or the failure itself if the status is Jetty's own: 400 (Bad Request), most often, for an
     * answer that it cannot parse.
     *
     * @param retryAfter the header field Retry-After, null if there is none or Jetty does not provide it
     */
    static Throwable of(int status, @Nullable String retryAfter, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException) {
                return failure;
            }
        }
        return Refusals.of(status, retryAfter, failure);
    }
}
