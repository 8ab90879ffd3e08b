package io.github.closecall.example.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.closecall.CloseAction;
import io.github.closecall.CloseDispatcher;
import io.github.closecall.CloseEvent;
import io.github.closecall.ReconnectPolicy;
import io.github.closecall.protocol.AssemblyAiStreaming;
import io.github.closecall.protocol.Centrifugo;
import io.github.closecall.protocol.DiscordGateway;
import io.github.closecall.protocol.DiscordVoice;
import io.github.closecall.protocol.GraphqlTransportWs;
import io.github.closecall.protocol.ObsWebSocket;
import io.github.closecall.protocol.PusherChannels;
import io.github.closecall.protocol.QqBot;
import io.github.closecall.protocol.SaltyRtc;
import io.github.closecall.protocol.TwitchEventSub;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the handlers do after each code of their tables. */
class ProtocolHandlersTest {

    private static final Object SESSION = new Object();

    /** The table, the handlers, and the codes of the table after which they reconnect. */
    static Stream<Arguments> protocols() {
        return Stream.of(
                arguments(
                        DiscordGateway.class,
                        new DiscordBotCloseDispatcher(new DiscordBot()),
                        Set.of(4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009)),
                arguments(
                        DiscordVoice.class,
                        new DiscordCallCloseDispatcher(new DiscordCall()),
                        Set.of(4003, 4004, 4005, 4006, 4009, 4011, 4015)),
                arguments(
                        PusherChannels.class,
                        new PusherClientCloseDispatcher(new PusherClient()),
                        Set.of(4000, 4100, 4200, 4201, 4202)),
                arguments(
                        Centrifugo.class,
                        new CentrifugoClientCloseDispatcher(new CentrifugoClient()),
                        Set.of(3000, 3001, 3004, 3005, 3006, 3008, 3009, 3010, 3011, 3012, 3013, 3014)),
                arguments(
                        QqBot.class,
                        new QqBotClientCloseDispatcher(new QqBotClient()),
                        Set.of(4006, 4007, 4008, 4009, 4900, 4913)),
                arguments(
                        GraphqlTransportWs.class,
                        new GraphqlSubscriptionsCloseDispatcher(new GraphqlSubscriptions()),
                        Set.of(4403, 4408, 4504)),
                arguments(ObsWebSocket.class, new ObsRemoteCloseDispatcher(new ObsRemote()), Set.of(4000)),
                arguments(
                        TwitchEventSub.class,
                        new TwitchEventsCloseDispatcher(new TwitchEvents()),
                        Set.of(4000, 4002, 4004, 4005, 4006, 4007)),
                arguments(
                        AssemblyAiStreaming.class,
                        new TranscriptionCloseDispatcher(new Transcription()),
                        Set.of(3005, 3008, 3009)),
                arguments(
                        SaltyRtc.class,
                        new SignallingClientCloseDispatcher(new SignallingClient()),
                        Set.of(1001, 3000, 3002, 3008)));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void reconnectsAfterTheCodesThatTheProtocolSays(
            Class<?> table, CloseDispatcher<Object> dispatcher, Set<Integer> expected) throws IllegalAccessException {
        Set<Integer> reconnected = new TreeSet<>();
        for (Field constant : table.getFields()) {
            int code = constant.getInt(null);
            if (follow(dispatcher, code).reconnectPolicy().isPresent()) {
                reconnected.add(code);
            }
        }
        assertEquals(new TreeSet<>(expected), reconnected);
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void comesBackAfterARestartAndALostConnection(Class<?> table, CloseDispatcher<Object> dispatcher) {
        for (int code : new int[] {1001, 1006, 1012, 1013}) {
            assertEquals(
                    true, follow(dispatcher, code).reconnectPolicy().isPresent(), table.getSimpleName() + " " + code);
        }
    }

    @Test
    void discordKeepsOrForgetsTheSession() {
        DiscordBot bot = new DiscordBot();
        DiscordBotCloseDispatcher dispatcher = new DiscordBotCloseDispatcher(bot);
        bot.identified("s1");
        follow(dispatcher, DiscordGateway.RATE_LIMITED);
        follow(dispatcher, 1006);
        assertEquals(Optional.of("s1"), bot.session());
        follow(dispatcher, DiscordGateway.SESSION_TIMED_OUT);
        assertEquals(Optional.empty(), bot.session());
    }

    @Test
    void discordVoiceResumesOnlyWhereThatIsAdvised() {
        DiscordCall call = new DiscordCall();
        DiscordCallCloseDispatcher dispatcher = new DiscordCallCloseDispatcher(call);
        call.identified();
        follow(dispatcher, DiscordVoice.VOICE_SERVER_CRASHED);
        assertEquals(true, call.resumes());
        follow(dispatcher, DiscordVoice.SESSION_NO_LONGER_VALID);
        assertEquals(false, call.resumes());
    }

    @Test
    void qqKeepsOrForgetsTheSession() {
        QqBotClient bot = new QqBotClient();
        QqBotClientCloseDispatcher dispatcher = new QqBotClientCloseDispatcher(bot);
        bot.identified("s1");
        follow(dispatcher, QqBot.TOO_FAST);
        assertEquals(Optional.of("s1"), bot.session());
        follow(dispatcher, 4907);
        assertEquals(Optional.empty(), bot.session());
    }

    @Test
    void pusherChangesToTlsOnce() {
        PusherClient client = new PusherClient();
        PusherClientCloseDispatcher dispatcher = new PusherClientCloseDispatcher(client);
        assertEquals(
                CloseAction.reconnect(ReconnectPolicy.forCode(PusherChannels.SSL_ONLY)),
                follow(dispatcher, PusherChannels.SSL_ONLY));
        assertEquals("wss", client.scheme());
        assertEquals(CloseAction.stop(), follow(dispatcher, PusherChannels.SSL_ONLY));
    }

    @Test
    void pusherWaitsASecondOrComesBackAtOnce() {
        PusherClientCloseDispatcher dispatcher = new PusherClientCloseDispatcher(new PusherClient());
        assertEquals(
                CloseAction.reconnect(ReconnectPolicy.forCode(4150).withMinDelayMillis(1000)),
                follow(dispatcher, 4150));
        assertEquals(
                CloseAction.reconnect(ReconnectPolicy.forCode(4250).withFirstDelayMillis(0)), follow(dispatcher, 4250));
    }

    @Test
    void centrifugoFollowsTheRangesAndDropsAnOldToken() {
        CentrifugoClient client = new CentrifugoClient();
        CentrifugoClientCloseDispatcher dispatcher = new CentrifugoClientCloseDispatcher(client);
        client.authorized("t1");
        assertEquals(true, follow(dispatcher, 4321).reconnectPolicy().isPresent());
        assertEquals(false, follow(dispatcher, 4567).reconnectPolicy().isPresent());
        assertEquals(Optional.of("t1"), client.token());
        follow(dispatcher, Centrifugo.STATE_INVALIDATED);
        assertEquals(Optional.empty(), client.token());
    }

    @Test
    void assemblyAiDecidesByTheReason() {
        CloseDispatcher<Object> dispatcher = new TranscriptionCloseDispatcher(new Transcription());
        CloseAction tooMany = dispatcher.dispatch(
                SESSION, CloseEvent.of(1008, "Unauthorized Connection: Too many concurrent sessions"));
        CloseAction badToken = dispatcher.dispatch(
                SESSION, CloseEvent.of(1008, "Unauthorized Connection: Missing Authorization header"));
        assertEquals(true, tooMany.reconnectPolicy().isPresent());
        assertEquals(false, badToken.reconnectPolicy().isPresent());
    }

    private static CloseAction follow(CloseDispatcher<Object> dispatcher, int code) {
        return dispatcher.dispatch(SESSION, CloseEvent.of(code, ""));
    }
}
