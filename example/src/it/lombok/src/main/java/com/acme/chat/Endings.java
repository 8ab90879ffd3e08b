package com.acme.chat;

import io.github.closecall.OnClose;
import io.github.closecall.Reconnect;
import java.util.ArrayList;
import java.util.List;
import lombok.experimental.UtilityClass;

/** Lombok makes everything in it static. */
@UtilityClass
class Endings {
    List<Integer> seen = new ArrayList<>();

    @OnClose(code = 1000)
    void done(int code) {
        seen.add(code);
    }

    @OnClose(code = {1001, 1006, 1012, 1013})
    @Reconnect
    void lost(int code) {
        seen.add(code);
    }

    @OnClose
    void other(int code) {
        seen.add(code);
    }
}
