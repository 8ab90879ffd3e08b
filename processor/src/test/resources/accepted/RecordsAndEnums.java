//// com/acme/Handlers.java
package com.acme;

import io.github.closecall.OnClose;

public record Handlers(String name) {
    @OnClose(code = {1000, 1001, 1006}) public void usual() {}
    @OnClose public void other() {}

    record Generic<S extends AutoCloseable>(S first) {
        @OnClose(code = {1000, 1001, 1006}) void usual(S session) {}
        @OnClose void other() {}
    }
}
//// com/acme/Mode.java
package com.acme;

import io.github.closecall.OnClose;

enum Mode {
    LOUD {
        @Override
        void usual() {}
    },
    QUIET {
        @Override
        void usual() {}
    };

    @OnClose(code = {1000, 1001, 1006}) abstract void usual();

    @OnClose void other() {}
}
