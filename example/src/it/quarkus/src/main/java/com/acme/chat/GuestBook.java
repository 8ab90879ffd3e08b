package com.acme.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A bean that the handlers are given. */
@ApplicationScoped
class GuestBook {
    private final BlockingQueue<String> entries = new LinkedBlockingQueue<>();

    void write(String entry) {
        entries.add(entry);
    }

    BlockingQueue<String> entries() {
        return entries;
    }
}
