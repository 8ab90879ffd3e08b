package com.acme.chat;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import io.github.closecall.UserMessage;
import java.net.http.WebSocket;

/**
 * What a chat does when its connection ends.
 *
 * @param <S> the session type
 */
public class Chat<S extends WebSocket> {

    /** Creates it. */
    public Chat() {}

    /**
     * Leaves.
     *
     * @param session the connection
     */
    @OnClose(code = 1000)
    public void done(S session) {}

    /** Comes back. */
    @OnClose(code = {1001, 1006})
    @Reconnect
    protected void dropped() {}

    /**
     * Stops.
     *
     * @return what to do next
     */
    @OnClose(code = 1008)
    @UserMessage("You were signed out.")
    public CloseAction kicked() {
        return CloseAction.stop();
    }

    /**
     * Comes back by the rules of an older version.
     *
     * @deprecated handlers may be
     */
    @Deprecated(forRemoval = true)
    @OnClose(code = {1012, 1013})
    @Reconnect
    public void busy() {}

    /**
     * Does as the application says.
     *
     * @param code the close code
     * @param reason the close reason
     */
    @OnClose(from = 4000, to = 4099)
    public void application(int code, String reason) {}

    /**
     * Gives up.
     *
     * @param event the end of the connection
     */
    @OnClose
    public void other(CloseEvent event) {}
}
