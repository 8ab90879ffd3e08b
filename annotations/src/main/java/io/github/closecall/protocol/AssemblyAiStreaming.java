package io.github.closecall.protocol;

/**
 * Close codes of AssemblyAI's streaming speech-to-text, version 3 ("Universal Streaming"). Version 2 used other codes,
 * from 4000 on.
 *
 * <p>One code may have several reasons, and the document says to look at both. 1008 (Policy Violation) is used, too:
 * for a missing or invalid token, for trouble with the account, and for too many sessions; its reason tells which.
 *
 * <p>Source: AssemblyAI's documentation, "Common session errors and closures", as of 2026-03-23.
 *
 * @see <a href="https://www.assemblyai.com/docs/speech-to-text/universal-streaming/common-session-errors-and-closures">
 *     Common session errors and closures</a>
 */
public final class AssemblyAiStreaming {

    /**
     * An unknown error inside the server; also every error without a code of its own. Presumably reconnect with a new
     * session after a pause.
     */
    public static final int SESSION_CANCELLED = 3005;

    /**
     * The client sent a message of an unknown type, invalid JSON, or an invalid message; the reason tells which.
     * Presumably reconnecting unchanged ends the same way.
     */
    public static final int INVALID_MESSAGE = 3006;

    /**
     * The client sent a chunk of audio that is not 50 to 1000 ms long, or audio faster than real time; the reason tells
     * which. Presumably reconnecting helps only a client that then sends differently.
     */
    public static final int AUDIO_RATE = 3007;

    /** The session lasted 3 hours, or as long as its token allows. Open a new session. */
    public static final int SESSION_EXPIRED = 3008;

    /** The account has as many sessions open as it may. Presumably open a new session after a pause. */
    public static final int TOO_MANY_SESSIONS = 3009;

    private AssemblyAiStreaming() {}
}
