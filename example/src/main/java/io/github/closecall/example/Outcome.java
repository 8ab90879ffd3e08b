package io.github.closecall.example;

/** Where a client stands when its scenario is over. */
enum Outcome {
    /** It will not connect again. */
    STOPPED,
    /** It is connected again. */
    CONNECTED,
    /** It will connect again, but later than this program waits. */
    WAITING,
    /** The end of the connection was never reported, or the server never came back. */
    NOTHING
}
