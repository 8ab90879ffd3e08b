package com.acme.chat;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import java.util.ArrayList;
import java.util.List;

public class Chat {
    final List<String> seen = new ArrayList<>();

    @OnClose(code = 1000)
    void done() {
        seen.add("done");
    }

    @OnClose(code = {1001, 1006, 1012, 1013})
    @Reconnect
    void dropped(int code) {
        seen.add("dropped: " + code);
    }

    @OnClose
    void other(int code, String reason) {
        seen.add("other: " + code + " " + reason);
    }
}
