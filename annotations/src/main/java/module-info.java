/** Annotations for WebSocket close handlers and the small runtime that the generated dispatchers call. */
module io.github.closecall {
    requires static org.jspecify;

    exports io.github.closecall;
}
