package io.github.closecall.example;

/**
 * The close codes that the chat protocol adds to those of WebSocket. {@link Chat} promises to handle all of them: a
 * constant added here that no handler covers fails the build.
 */
final class ChatCloseCodes {

    /** A moderator removed the user from the room. */
    static final int REMOVED = 4001;

    /** The room does not exist any more. */
    static final int ROOM_CLOSED = 4002;

    private ChatCloseCodes() {}
}
