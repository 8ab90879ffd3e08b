package io.github.closecall.adapter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the raw peer does to end an open connection; the names are those of the endings in the tables. */
@FunctionalInterface
interface Script {

    void play(RawPeer peer) throws Exception;

    /** Returns the script of an ending. */
    static Script named(String ending) {
        if (ending.matches("code-\\d+")) {
            int code = Integer.parseInt(ending.substring("code-".length()));
            return peer -> peer.close(code, "r" + code);
        }
        Script script = ALL.get(ending);
        if (script == null) {
            throw new IllegalArgumentException("No script for " + ending);
        }
        return script;
    }

    Map<String, Script> ALL = all();

    private static Map<String, Script> all() {
        Map<String, Script> all = new LinkedHashMap<>();
        all.put("no-reason", peer -> peer.close(1000, ""));
        all.put("empty", peer -> peer.send(new RawFrame(RawFrame.CLOSE)));
        all.put("one-byte", peer -> peer.send(new RawFrame(RawFrame.CLOSE, (byte) 3)));
        all.put(
                "bad-utf8-reason",
                peer -> peer.send(new RawFrame(RawFrame.CLOSE, (byte) 3, (byte) 0xe8, (byte) 0xc3, (byte) 0x28)));
        all.put(
                "cut-utf8-reason",
                peer -> peer.send(new RawFrame(RawFrame.CLOSE, (byte) 3, (byte) 0xe8, (byte) 0xe2, (byte) 0x82)));
        all.put("reason-124", peer -> peer.close(1000, "r".repeat(124)));
        all.put("fin", RawPeer::fin);
        all.put("rst", RawPeer::reset);
        all.put("fin-mid-frame", peer -> {
            peer.partOfFrame();
            peer.fin();
        });
        all.put("half-close", peer -> {
            peer.partOfClose();
            peer.fin();
        });
        all.put("half-close-rst", peer -> {
            peer.partOfClose();
            peer.reset();
        });
        all.put("close-fin", peer -> {
            peer.close(1001, "bye");
            peer.fin();
        });
        all.put("close-rst", peer -> {
            peer.close(1001, "bye");
            // Not at once: a reset destroys what has not been read.
            peer.awaitClose();
            peer.reset();
        });
        all.put(
                "message-close",
                peer -> peer.send(RawFrame.text("x"), RawFrame.text("y"), RawFrame.close(1001, "bye")));
        all.put("message-fin", peer -> {
            peer.text("x");
            peer.fin();
        });
        all.put("ping-close", peer -> peer.send(RawFrame.ping(), RawFrame.close(1000, "bye")));
        all.put("close-twice", peer -> peer.send(RawFrame.close(1001, "first"), RawFrame.close(1011, "second")));
        all.put("text-after-close", peer -> peer.send(RawFrame.close(1001, "bye"), RawFrame.text("x")));
        all.put("bad-opcode", peer -> peer.send(new RawFrame(0x83, (byte) 'x')));
        all.put("bad-rsv", peer -> peer.send(new RawFrame(0xc1, (byte) 'x')));
        all.put("bad-mask", RawPeer::wronglyMaskedText);
        all.put("bad-utf8-text", peer -> peer.send(new RawFrame(RawFrame.TEXT, (byte) 0xc3, (byte) 0x28)));
        all.put("big-message", RawPeer::tooMuch);
        all.put("own-1000-echo", peer -> own(peer, 1000, () -> peer.close(1000, "own")));
        all.put("own-4000-echo", peer -> own(peer, 4000, () -> peer.close(4000, "own")));
        all.put("own-answer-1001", peer -> own(peer, 1000, () -> peer.close(1001, "mine")));
        all.put("own-answer-empty", peer -> own(peer, 1000, () -> peer.send(new RawFrame(RawFrame.CLOSE))));
        all.put("own-fin", peer -> own(peer, 1000, peer::fin));
        all.put("own-rst", peer -> own(peer, 1000, peer::reset));
        all.put("own-no-answer", peer -> own(peer, 1000, peer::hold));
        all.put("own-twice", peer -> {
            peer.send(RawFrame.text("close 1000"), RawFrame.text("close 1001"));
            peer.awaitClose();
            peer.close(1000, "own");
        });
        all.put("past-the-adapter", peer -> {
            peer.text("close past the adapter");
            peer.awaitClose();
            peer.close(1000, "");
        });
        all.put("refused-close", peer -> {
            peer.text("close 1012");
            peer.close(1001, "bye");
        });
        all.put("handler-throws", peer -> peer.close(1000, "bye"));
        // What happens has happened with the handshake, or is up to the application.
        all.put("early-close", peer -> {});
        all.put("nothing", peer -> {});
        all.put("open-throws", peer -> {});
        all.put("open-error", peer -> {});
        all.put("user-throws", peer -> peer.text("throw"));
        all.put("user-error", peer -> peer.text("error"));
        all.put("user-protocol", peer -> peer.text("protocol exception"));
        all.put("user-protocol-close", peer -> {
            peer.text("protocol exception");
            peer.close(1001, "bye");
        });
        all.put("hostile-reason", peer -> peer.close(1008, "\u001B[2J\r\n\u0007\u202E\u2028"));
        all.put("silent", RawPeer::hold);
        all.put("alive", peer -> {
            peer.answerPings(Duration.ofSeconds(3));
            peer.close(1000, "bye");
        });
        all.put("end", peer -> {
            peer.text("end");
            peer.awaitClose();
            assertTrue(peer.hasReceivedClose(), "Cut without a Close frame");
        });
        all.put("discard", peer -> {
            peer.text("discard");
            peer.awaitClose();
            peer.close(1000, "");
        });
        all.put("discard-no-answer", peer -> {
            peer.text("discard");
            peer.awaitClose();
            peer.awaitEnd();
        });
        all.put("server-stop", peer -> {
            peer.text("stop");
            peer.awaitClose();
            peer.close(1000, "");
        });
        return all;
    }

    private static void own(RawPeer peer, int code, Step answer) throws Exception {
        peer.text("close " + code);
        peer.awaitClose();
        answer.run();
    }

    /** One step of a script. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
