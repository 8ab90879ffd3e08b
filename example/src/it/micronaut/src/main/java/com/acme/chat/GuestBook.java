package com.acme.chat;

import jakarta.inject.Singleton;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A bean that the handlers are given. */
@Singleton
class GuestBook {
    final BlockingQueue<String> entries = new LinkedBlockingQueue<>();

    void write(String entry) {
        entries.add(entry);
    }
}
