package io.github.closecall.registry;

/** What fits into a Close frame. */
public final class CloseFrame {

    /**
     * The room for a reason, in bytes of UTF-8: the payload of a control frame has up to 125 (RFC 6455 section 5.5),
     * and the code takes two of them.
     */
    public static final int MAX_REASON_BYTES = 123;

    private CloseFrame() {}
}
