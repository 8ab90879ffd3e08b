package io.github.closecall.benchmark.dispatch;

import io.github.closecall.CloseEvent;
import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import org.greenrobot.eventbus.Subscribe;

/** Six handlers that do next to nothing, so that only dispatching is measured. */
@SuppressWarnings("StoppingCatchAll")
public class Chat {

    int handled;

    @OnClose(code = 1000)
    public void done() {
        handled += 1;
    }

    @OnClose(code = 1001)
    public void away(String reason) {
        handled += reason.length();
    }

    @OnClose(code = 1006)
    @Reconnect
    public void dropped(Throwable cause) {
        handled += cause == null ? 2 : 3;
    }

    @OnClose(code = 1008)
    public void refused(int code, String reason) {
        handled += code;
    }

    @OnClose(code = 1013)
    public void busy(int code) {
        handled += code;
    }

    @OnClose
    public void other(CloseEvent event) {
        handled += event.code();
    }

    /** What a bus calls: it dispatches on the type of the event and leaves the code to the subscriber. */
    @Subscribe
    public void onEvent(CloseEvent event) {
        handled += event.code();
    }
}
